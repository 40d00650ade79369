import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ApiProblem } from '../../../api/ApiProblem';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { KeptForm } from '../../../ui/form/KeptForm';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { TextField } from '../../../ui/form/TextField';
import { numberItems } from '../api/numberItems';
import type { Roster, RosterColumn } from '../rosterTypes';
import { rosterWords } from '../rosterWords';

interface NumbersFormProps {
  roster: Roster;
  taskId: string;
  column: RosterColumn;
  onNumbered: () => void;
}

/** The first number of each series; the server gives the others. */
export function NumbersForm({ roster, taskId, column, onNumbered }: NumbersFormProps) {
  const say = useWords(rosterWords);
  const [firsts, setFirsts] = useState<Record<string, string>>({});
  const series = (roster.columns.find((each) => each.name === column.seriesBy)?.choices ?? []).filter((each) => column.seriesWaiting.includes(each.value));
  const numbering = useMutation({
    mutationFn: () =>
      numberItems(
        taskId,
        column.name,
        Object.fromEntries(
          Object.entries(firsts)
            .filter(([, first]) => /^\d+$/.test(first))
            .map(([value, first]) => [value, Number(first)]),
        ),
      ),
    onSuccess: onNumbered,
  });
  const errors = numbering.error instanceof ApiProblem ? numbering.error.errors : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    numbering.mutate();
  };
  return (
    <KeptForm sending={numbering} className="panel stack-s" onSubmit={submit} aria-label={say('numbers')}>
      <h3>
        {say('numbers')}: {column.label}
      </h3>
      <p className="soft small">{say('numbersHint')}</p>
      {numbering.isError && <ProblemNotice error={numbering.error} />}
      <div className="roster-firsts">
        {series.map((each) => (
          <TextField
            key={each.value}
            id={`first-${each.value}`}
            label={say('first', { label: each.label })}
            value={firsts[each.value] ?? ''}
            onChange={(value) => setFirsts((before) => ({ ...before, [each.value]: value }))}
            error={errors.find((error) => error.field === `firsts.${each.value}`)?.message}
            inputMode="numeric"
            maxLength={12}
          />
        ))}
      </div>
      <div className="cluster">
        <Button type="submit" look="main" busy={numbering.isPending}>
          {say('give')}
        </Button>
      </div>
    </KeptForm>
  );
}
