import { useWords } from '../../../i18n/useWords';
import { resume } from '../api/resume';
import { amendmentWords } from '../amendmentWords';
import { ActDialog } from './ActDialog';
import type { ActProps } from './actProps';

export function ResumeDialog({ dossierId, amendments, onClose }: ActProps) {
  const say = useWords(amendmentWords);
  return (
    <ActDialog act="resume" onClose={onClose} complete={() => true} send={() => resume(dossierId, { version: amendments.version })}>
      {() => <p>{say('resumeAsk')}</p>}
    </ActDialog>
  );
}
