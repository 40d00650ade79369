import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../api/ApiProblem';
import { isIsoDay } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { DayField } from '../../../ui/form/DayField';
import { KeptForm } from '../../../ui/form/KeptForm';
import { SelectField } from '../../../ui/form/SelectField';
import { TextField } from '../../../ui/form/TextField';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { addDay, type CalendarDraft } from '../api/calendarDrafts';
import type { CalendarRow } from '../calendarMonths';
import { calendarWords } from '../calendarWords';
import { changeWords } from '../changeWords';

const KINDS = ['DAY_OFF', 'MAKE_UP', 'UNDECIDED', 'WITHDRAWN'] as const;
const EMPTY = { day: '', kind: 'DAY_OFF' as CalendarRow['kind'], reason: '', document: '' };

interface EnterDayFormProps {
  unit: string;
  draft: CalendarDraft | undefined;
  onSaved: (draft: CalendarDraft) => void;
  onReload: () => void;
}

/** One more day for the draft; reason and document stay for the next, as of a swapped Saturday. */
export function EnterDayForm({ unit, draft, onSaved, onReload }: EnterDayFormProps) {
  const say = useWords(calendarWords);
  const sayChange = useWords(changeWords);
  const [row, setRow] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const add = useMutation({
    mutationFn: (sent: typeof row) => addDay(unit, draft, sent),
    onSuccess: (saved, sent) => {
      onSaved(saved);
      // What was typed while it was being saved stays.
      setRow((now) => (now.day === sent.day ? { ...now, day: '' } : now));
      setTried(false);
    },
  });
  const problem = asProblem(add.error);
  const refused = (field: string) => problem.errors.find((error) => add.isError && error.field.endsWith(`.${field}`))?.message;
  const elsewhere = add.isError && !['day', 'kind', 'reason', 'document'].some(refused);
  const empty = (text: string) => (tried && text.trim() === '' ? say('required') : undefined);
  const noDay = tried && row.day.trim() !== '' && !isIsoDay(row.day) ? sayChange('dayWrong') : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isIsoDay(row.day) && [row.reason, row.document].every((text) => text.trim() !== '')) add.mutate(row);
  };
  return (
    <KeptForm sending={add} className="stack" onSubmit={submit} aria-labelledby="enter-day-title">
      <h3 id="enter-day-title">{say('enter')}</h3>
      {elsewhere && <ProblemNotice error={add.error} onRetry={onReload} />}
      <div className="calendar-fields">
        <DayField
          id="enter-day"
          label={say('day')}
          required
          value={row.day}
          error={empty(row.day) ?? noDay ?? refused('day')}
          onChange={(day) => setRow({ ...row, day })}
        />
        <SelectField
          id="enter-kind"
          label={say('kind')}
          value={row.kind}
          choices={KINDS.map((kind) => ({ value: kind, label: say(kind) }))}
          onChange={(kind) => setRow({ ...row, kind: kind as CalendarRow['kind'] })}
        />
        {(['reason', 'document'] as const).map((name) => (
          <TextField
            key={name}
            id={`enter-${name}`}
            label={say(name)}
            hint={say(`${name}Hint`)}
            required
            maxLength={200}
            value={row[name]}
            error={empty(row[name]) ?? refused(name)}
            onChange={(text) => setRow({ ...row, [name]: text })}
          />
        ))}
      </div>
      <div>
        <Button type="submit" look={draft && draft.days.length > 0 ? 'plain' : 'main'} busy={add.isPending}>
          {sayChange('add')}
        </Button>
      </div>
    </KeptForm>
  );
}
