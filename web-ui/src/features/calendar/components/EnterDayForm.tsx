import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../api/ApiProblem';
import type { Wire } from '../../../api/wire';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { DayField } from '../../../ui/form/DayField';
import { KeptForm } from '../../../ui/form/KeptForm';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { SelectField } from '../../../ui/form/SelectField';
import { TextField } from '../../../ui/form/TextField';
import { previewDay } from '../api/enterDay';
import type { CalendarRow } from '../calendarMonths';
import { changeWords } from '../changeWords';
import { calendarWords } from '../calendarWords';
import { ChangeDialog } from './ChangeDialog';
import { ChangeProgress } from './ChangeProgress';

const KINDS = ['DAY_OFF', 'MAKE_UP', 'UNDECIDED', 'WITHDRAWN'] as const;
const EMPTY = { day: '', kind: 'DAY_OFF' as CalendarRow['kind'], reason: '', document: '' };

export function EnterDayForm({ unit, unitName }: { unit: string; unitName: string }) {
  const say = useWords(calendarWords);
  const sayChange = useWords(changeWords);
  const client = useQueryClient();
  const [row, setRow] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const [entered, setEntered] = useState<Wire<'CalendarChangeView'> | null>(null);
  const look = useMutation({ mutationFn: () => previewDay({ unitId: unit || null, ...row }), onSuccess: () => setEntered(null) });
  const done = (change: Wire<'CalendarChangeView'>) => {
    look.reset();
    setEntered(change);
    setRow({ ...EMPTY, kind: row.kind, document: row.document });
    setTried(false);
    void client.invalidateQueries({ queryKey: ['calendar'] });
  };
  const empty = (text: string) => (tried && text.trim() === '' ? say('required') : undefined);
  const refused = (field: string) => asProblem(look.error).errors.find((error) => look.isError && error.field === field)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if ([row.day, row.reason, row.document].every((text) => text.trim() !== '')) look.mutate();
  };
  return (
    <>
      <KeptForm
        sending={{ isPending: look.isPending, isSuccess: entered !== null }}
        className="panel stack"
        onSubmit={submit}
        aria-labelledby="enter-day-title"
      >
        <h2 id="enter-day-title">{say('enter')}</h2>
        <p className="soft small">{say('enterLead')}</p>
        <p className="small">
          {say('scope')}: <strong>{unitName}</strong>
        </p>
        {look.isError && <ProblemNotice error={look.error} />}
        {entered && <ChangeProgress entered={entered} />}
        <DayField
          id="enter-day"
          label={say('day')}
          required
          value={row.day}
          error={empty(row.day) ?? refused('day')}
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
        <Button type="submit" look="main" busy={look.isPending}>
          {sayChange('look')}
        </Button>
      </KeptForm>
      {look.isSuccess && (
        <ChangeDialog
          key={look.data.token}
          day={{ unitId: unit || null, ...row }}
          preview={look.data}
          onAgain={() => look.mutate()}
          onClose={() => look.reset()}
          onEntered={done}
        />
      )}
    </>
  );
}
