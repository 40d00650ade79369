import { useWords } from '../../../i18n/useWords';
import { reissueReceipt } from '../api/reissueReceipt';
import { amendmentWords } from '../amendmentWords';
import { ActDialog } from './ActDialog';
import type { ActProps } from './actProps';

export function ReissueDialog({ dossierId, amendments, onClose }: ActProps) {
  const say = useWords(amendmentWords);
  return (
    <ActDialog act="reissueReceipt" onClose={onClose} complete={() => true} send={() => reissueReceipt(dossierId, { version: amendments.version })}>
      {() => <p>{say('reissueAsk')}</p>}
    </ActDialog>
  );
}
