import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../api/ApiProblem';
import { formatDay } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/Button';
import { DayField } from '../../../ui/DayField';
import { KeptForm } from '../../../ui/KeptForm';
import { Notice } from '../../../ui/Notice';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { enterDay } from '../api/enterDay';
import type { CalendarRow } from '../calendarMonths';
import { calendarWords } from '../calendarWords';

const KINDS = ['DAY_OFF', 'MAKE_UP', 'UNDECIDED', 'WITHDRAWN'] as const;
const EMPTY = { day: '', kind: 'DAY_OFF' as CalendarRow['kind'], reason: '', document: '' };

export function EnterDayForm({ unit, unitName }: { unit: string; unitName: string }) {
  const say = useWords(calendarWords);
  const client = useQueryClient();
  const [row, setRow] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const enter = useMutation({
    mutationFn: () => enterDay({ unitId: unit || null, ...row }),
    onSuccess: () => {
      setRow({ ...EMPTY, kind: row.kind, document: row.document });
      setTried(false);
      return client.invalidateQueries({ queryKey: ['calendar'] });
    },
  });
  const empty = (text: string) => (tried && text.trim() === '' ? say('required') : undefined);
  const refused = (field: string) => asProblem(enter.error).errors.find((error) => enter.isError && error.field === field)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if ([row.day, row.reason, row.document].every((text) => text.trim() !== '')) enter.mutate();
  };
  return (
    <KeptForm sending={enter} className="panel stack" onSubmit={submit} aria-labelledby="enter-day-title">
      <h2 id="enter-day-title">{say('enter')}</h2>
      <p className="soft small">{say('enterLead')}</p>
      <p className="small">
        {say('scope')}: <strong>{unitName}</strong>
      </p>
      {enter.isError && <ProblemNotice error={enter.error} />}
      {enter.isSuccess && row.day === '' && (
        <Notice kind="good" live>
          {say('entered', { day: formatDay(enter.data.entered[0]?.day ?? '') })}
        </Notice>
      )}
      <DayField id="enter-day" label={say('day')} required value={row.day} error={empty(row.day) ?? refused('day')} onChange={(day) => setRow({ ...row, day })} />
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
      <Button type="submit" look="main" busy={enter.isPending}>
        {say('save')}
      </Button>
    </KeptForm>
  );
}
