import { useWords } from '../../../i18n/useWords';
import { TextAreaField } from '../../../ui/form/TextAreaField';
import { suspend } from '../api/suspend';
import { amendmentWords } from '../amendmentWords';
import { useTyped } from '../useTyped';
import { ActDialog } from './ActDialog';
import type { ActProps } from './actProps';

export function SuspendDialog({ dossierId, amendments, onClose }: ActProps) {
  const say = useWords(amendmentWords);
  const form = useTyped({ cause: '' });
  return (
    <ActDialog
      act="suspend"
      danger
      onClose={onClose}
      complete={form.complete}
      send={() => suspend(dossierId, { cause: form.text('cause'), version: amendments.version })}
    >
      {(errorOf) => (
        <>
          <p>{say('suspendNote', { sentence: say('neutral') })}</p>
          <p className="soft">{say('suspendClock')}</p>
          <TextAreaField
            id="suspend-cause"
            label={say('sealedCause')}
            required
            value={form.typed.cause}
            onChange={form.set('cause')}
            error={form.missing('cause') ?? errorOf('cause')}
            maxLength={2000}
          />
        </>
      )}
    </ActDialog>
  );
}
