import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { ApiProblem } from '../../../api/ApiProblem';
import type { Person } from '../../../api/types';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { KeptForm } from '../../../ui/form/KeptForm';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { TextField } from '../../../ui/form/TextField';
import { useDiscard } from '../../../ui/unsaved/useDiscard';
import { addItem } from '../api/addItem';
import type { Roster } from '../rosterTypes';
import { rosterWords } from '../rosterWords';
import { ColumnFields } from './ColumnFields';

interface AddItemFormProps {
  roster: Roster;
  taskId: string;
  /** Searches the register; shown until somebody is chosen. */
  picker: (onChoose: (person: Person) => void) => ReactNode;
  onAdded: (name: string) => void;
  onCancel: () => void;
}

/** One item for the list: whom it is about first, then its columns. */
export function AddItemForm({ roster, taskId, picker, onAdded, onCancel }: AddItemFormProps) {
  const say = useWords(rosterWords);
  const [person, setPerson] = useState<Person | null>(null);
  const [name, setName] = useState('');
  const [title, setTitle] = useState('');
  const [values, setValues] = useState<Record<string, string>>({});
  const whom = person?.fullName ?? name;
  const adding = useMutation({
    mutationFn: () => addItem(taskId, { personId: person?.id ?? null, name: roster.persons ? null : name, title: roster.title ? title : null, values }),
    onSuccess: () => onAdded(whom),
  });
  const discard = useDiscard(() => [name, title, ...Object.values(values)].some((each) => each.trim() !== ''));
  const errors = adding.error instanceof ApiProblem ? adding.error.errors : [];
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    adding.mutate();
  };
  if (roster.persons && !person) {
    return (
      <div className="stack-s">
        {picker(setPerson)}
        <Button look="quiet" onClick={onCancel}>
          {say('cancel')}
        </Button>
      </div>
    );
  }
  return (
    <KeptForm sending={adding} className="stack" onSubmit={submit}>
      {adding.isError && <ProblemNotice error={adding.error} />}
      {person && (
        <p className="cluster">
          <strong>{person.fullName}</strong>
          <span className="soft">{person.birthText}</span>
          <Button look="quiet" size="small" onClick={() => setPerson(null)}>
            {say('another')}
          </Button>
        </p>
      )}
      {!roster.persons && <TextField id="item-name" label={roster.label} value={name} onChange={setName} error={errorOf('name')} maxLength={200} required />}
      {roster.title && <TextField id="item-title" label={roster.title} value={title} onChange={setTitle} error={errorOf('title')} maxLength={200} required />}
      <ColumnFields roster={roster} values={values} onChange={setValues} errors={errors} />
      <div className="cluster">
        <Button type="submit" look="main" busy={adding.isPending}>
          {say('addTo')}
        </Button>
        <Button look="quiet" onClick={() => discard.ask(onCancel)}>
          {say('cancel')}
        </Button>
      </div>
      {discard.question}
    </KeptForm>
  );
}
