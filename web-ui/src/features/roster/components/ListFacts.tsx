import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ApiProblem } from '../../../api/ApiProblem';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { KeptForm } from '../../../ui/form/KeptForm';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { sayOfList } from '../api/sayOfList';
import type { Roster } from '../rosterTypes';
import { rosterWords } from '../rosterWords';
import { valueText } from '../valueText';
import { ColumnField } from './ColumnField';

interface ListFactsProps {
  roster: Roster;
  onSaid: (told: string) => void;
}

/** What all items have in common: said once, before anything stands on the list. */
export function ListFacts({ roster, onSaid }: ListFactsProps) {
  const say = useWords(rosterWords);
  const [values, setValues] = useState<Record<string, string>>(roster.common);
  const columns = roster.columns.filter((column) => column.once);
  const saying = useMutation({ mutationFn: () => sayOfList(roster.taskId!, values), onSuccess: () => onSaid(say('ofListSaved')) });
  const errors = saying.error instanceof ApiProblem ? saying.error.errors : [];
  if (columns.length === 0) return null;
  if (!roster.taskId || !roster.actions.includes('ENTER')) {
    return (
      <p>
        {columns
          .filter((column) => roster.common[column.name])
          .map((column) => `${column.label}: ${valueText(column, roster.common[column.name], say('yes'), say('no'))}`)
          .join(' · ')}
      </p>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saying.mutate();
  };
  const same = columns.every((column) => (values[column.name] ?? '') === (roster.common[column.name] ?? ''));
  return (
    <KeptForm sending={saying} className="stack-s no-print" onSubmit={submit}>
      <h3>{say('ofList')}</h3>
      {saying.isError && <ProblemNotice error={saying.error} />}
      <div className="roster-firsts">
        {columns.map((column) => (
          <ColumnField
            key={column.name}
            column={column}
            value={values[column.name] ?? ''}
            onChange={(value) => setValues({ ...values, [column.name]: value })}
            error={errors.find((error) => error.field === column.name)?.message}
          />
        ))}
      </div>
      <div className="cluster">
        <Button type="submit" busy={saying.isPending} disabled={same}>
          {say('save')}
        </Button>
      </div>
    </KeptForm>
  );
}
