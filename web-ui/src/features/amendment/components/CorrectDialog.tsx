import type { Wire } from '../../../api/wire';
import { formatDay } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { DayField } from '../../../ui/form/DayField';
import { SelectField } from '../../../ui/form/SelectField';
import { TextAreaField } from '../../../ui/form/TextAreaField';
import { TextField } from '../../../ui/form/TextField';
import { correct } from '../api/correct';
import { amendmentWords } from '../amendmentWords';
import { useTyped } from '../useTyped';
import { ActDialog } from './ActDialog';
import type { ActProps } from './actProps';

type Correctable = Wire<'CorrectableView'>;

const keyOf = (each: Correctable) => `${each.taskId} ${each.field}`;
const shown = (each: Correctable) => (each.date ? formatDay(each.value) : each.value);

export function CorrectDialog({ dossierId, amendments, onClose }: ActProps) {
  const say = useWords(amendmentWords);
  const form = useTyped({ what: '', value: '', reason: '' });
  const wrong = amendments.correctable.find((each) => keyOf(each) === form.typed.what);
  return (
    <ActDialog
      act="correct"
      onClose={onClose}
      complete={form.complete}
      send={() =>
        correct(dossierId, { taskId: wrong!.taskId, field: wrong!.field, value: form.text('value'), reason: form.text('reason'), version: amendments.version })
      }
      told={(made) =>
        made.printedBefore.length === 0 ? say('done', { act: say('correct').toLowerCase() }) : say('printedBefore', { papers: made.printedBefore.join('; ') })
      }
    >
      {(errorOf) => (
        <>
          <p className="soft">{say('correctNote')}</p>
          <SelectField
            id="correct-what"
            label={say('correctWhat')}
            required
            placeholder={say('choose')}
            value={form.typed.what}
            onChange={form.set('what')}
            choices={amendments.correctable.map((each) => ({ value: keyOf(each), label: `${each.stepName}: ${each.label} (${shown(each)})` }))}
            error={form.missing('what')}
          />
          {wrong?.date ? (
            <DayField
              id="correct-value"
              label={say('right')}
              required
              value={form.typed.value}
              onChange={form.set('value')}
              error={form.missing('value') ?? errorOf('value')}
            />
          ) : (
            <TextField
              id="correct-value"
              label={say('right')}
              required
              hint={wrong ? say('stands', { value: shown(wrong) }) : undefined}
              value={form.typed.value}
              onChange={form.set('value')}
              error={form.missing('value') ?? errorOf('value')}
              maxLength={500}
            />
          )}
          <TextAreaField
            id="correct-reason"
            label={say('reason')}
            required
            rows={2}
            value={form.typed.reason}
            onChange={form.set('reason')}
            error={form.missing('reason')}
            maxLength={2000}
          />
        </>
      )}
    </ActDialog>
  );
}
