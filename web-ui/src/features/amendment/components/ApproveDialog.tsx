import { useWords } from '../../../i18n/useWords';
import { TextAreaField } from '../../../ui/form/TextAreaField';
import { approveSupplement } from '../api/approveSupplement';
import { amendmentWords } from '../amendmentWords';
import { useTyped } from '../useTyped';
import { ActDialog } from './ActDialog';
import type { ActProps } from './actProps';

export function ApproveDialog({ dossierId, amendments, onClose }: ActProps) {
  const say = useWords(amendmentWords);
  const form = useTyped({ reason: '' });
  return (
    <ActDialog
      act="approveSupplement"
      onClose={onClose}
      complete={form.complete}
      send={() => approveSupplement(dossierId, { reason: form.text('reason'), version: amendments.version })}
    >
      {(errorOf) => (
        <TextAreaField
          id="approve-reason"
          label={say('reason')}
          required
          value={form.typed.reason}
          onChange={form.set('reason')}
          error={form.missing('reason') ?? errorOf('reason')}
          maxLength={2000}
        />
      )}
    </ActDialog>
  );
}
