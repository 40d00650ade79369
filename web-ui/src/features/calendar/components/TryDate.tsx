import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { formatDayLong, today } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { DayField } from '../../../ui/form/DayField';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { SelectField } from '../../../ui/form/SelectField';
import { TextField } from '../../../ui/form/TextField';
import type { CalendarChoice } from '../api/calendarQuery';
import { tryDate, type TrialUnit } from '../api/tryDate';
import { calendarWords } from '../calendarWords';

const UNITS = ['workingDays', 'calendarDays', 'calendarMonths'] as const;

/** "Từ … cộng … ngày": the date with the same sentences everybody else is told. */
export function TryDate({ choice }: { choice: CalendarChoice }) {
  const say = useWords(calendarWords);
  const [from, setFrom] = useState(today());
  const [amount, setAmount] = useState('10');
  const [unit, setUnit] = useState<TrialUnit>('workingDays');
  const trial = useMutation({ mutationFn: () => tryDate(choice, from, amount.trim(), unit) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    trial.mutate();
  };
  return (
    <form className="panel stack" onSubmit={submit} noValidate aria-labelledby="try-title">
      <h2 id="try-title">{say('try')}</h2>
      <DayField id="try-from" label={say('from')} value={from} onChange={setFrom} />
      <TextField id="try-amount" label={say('plus')} short inputMode="numeric" maxLength={4} value={amount} onChange={setAmount} />
      <SelectField
        id="try-unit"
        label={say('limitUnit')}
        value={unit}
        choices={UNITS.map((one) => ({ value: one, label: say(one) }))}
        onChange={(one) => setUnit(one as TrialUnit)}
      />
      <Button type="submit" busy={trial.isPending}>
        {say('count')}
      </Button>
      {trial.isError && <ProblemNotice error={trial.error} />}
      {trial.isSuccess && (
        <div role="status">
          <p>
            <strong>{say('due', { day: formatDayLong(trial.data.dueOn) })}</strong>
          </p>
          <ol className="calendar-why">
            {trial.data.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </div>
      )}
    </form>
  );
}
