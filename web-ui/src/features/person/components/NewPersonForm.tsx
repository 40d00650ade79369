import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../api/ApiProblem';
import type { Person, PersonRow } from '../../../api/types';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { ErrorSummary } from '../../../ui/form/ErrorSummary';
import { KeptForm } from '../../../ui/form/KeptForm';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { RadioField } from '../../../ui/form/RadioField';
import { SelectField } from '../../../ui/form/SelectField';
import { TextField } from '../../../ui/form/TextField';
import { useDiscard } from '../../../ui/unsaved/useDiscard';
import { registerPerson } from '../api/registerPerson';
import { checkPerson, emptyPerson, requestOf, type PersonDraft } from '../personDraft';
import { personWords } from '../personWords';
import { SuspectedDuplicates } from './SuspectedDuplicates';

interface NewPersonFormProps {
  initial: Partial<PersonDraft>;
  homeUnitId: string | undefined;
  onChoose: (person: Person) => void;
  onCancel: () => void;
}

export function NewPersonForm({ initial, homeUnitId, onChoose, onCancel }: NewPersonFormProps) {
  const say = useWords(personWords);
  const [draft, setDraft] = useState<PersonDraft>({ ...emptyPerson, ...initial });
  const [attempt, setAttempt] = useState(0);
  const registration = useMutation({ mutationFn: registerPerson, onSuccess: onChoose });
  const problem = registration.isError ? asProblem(registration.error) : null;
  const duplicates = problem?.code === 'PERSON-002' && Array.isArray(problem.members.duplicates) ? (problem.members.duplicates as PersonRow[]) : null;
  const served = Object.fromEntries((problem?.errors ?? []).map((error) => [fieldName(error.field), error.message]));
  const errors: Partial<Record<keyof PersonDraft, string>> = attempt > 0 ? { ...served, ...checkPerson(draft) } : {};
  const change = (part: Partial<PersonDraft>) => setDraft({ ...draft, ...part });
  const send = (acceptDuplicates: boolean) => registration.mutate(requestOf(draft, homeUnitId, acceptDuplicates));
  const discard = useDiscard(() =>
    Object.keys(draft).some((name) => draft[name as keyof PersonDraft] !== { ...emptyPerson, ...initial }[name as keyof PersonDraft]),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    registration.reset();
    if (Object.keys(checkPerson(draft)).length === 0) send(false);
  };
  const summary = Object.entries(errors).map(([name, message]) => ({ fieldId: `new-${name}`, message }));
  return (
    <KeptForm sending={registration} className="stack" onSubmit={submit} aria-label={say('newTitle')}>
      <h3>{say('newTitle')}</h3>
      <ErrorSummary errors={summary} attempt={attempt} />
      {problem && !duplicates && problem.errors.length === 0 && <ProblemNotice error={problem} />}
      {duplicates && (
        <SuspectedDuplicates
          people={duplicates}
          others={problem?.members.othersAlike === true}
          onChoose={onChoose}
          onAnyway={() => send(true)}
          busy={registration.isPending}
        />
      )}
      <div className="form-columns">
        <TextField
          id="new-fullName"
          label={say('name')}
          required
          value={draft.fullName}
          onChange={(fullName) => change({ fullName })}
          error={errors.fullName}
          autoComplete="off"
          maxLength={100}
        />
        <TextField
          id="new-birth"
          label={say('birth')}
          hint={say('birthHint')}
          required
          short
          value={draft.birth}
          onChange={(birth) => change({ birth })}
          error={errors.birth}
          autoComplete="off"
        />
        <RadioField
          id="new-gender"
          label={say('gender')}
          required
          inline
          value={draft.gender}
          onChange={(gender) => change({ gender: gender as PersonDraft['gender'] })}
          error={errors.gender}
          choices={[
            { value: 'MALE', label: say('male') },
            { value: 'FEMALE', label: say('female') },
          ]}
        />
        <SelectField
          id="new-identityKind"
          label={say('identityKind')}
          value={draft.identityKind}
          onChange={(kind) => change({ identityKind: kind as PersonDraft['identityKind'], ...(kind === 'NONE' ? { identityNumber: '' } : {}) })}
          choices={(['CCCD', 'CMND', 'NONE'] as const).map((kind) => ({ value: kind, label: say(kind) }))}
        />
        {draft.identityKind !== 'NONE' && (
          <TextField
            id="new-identityNumber"
            label={say('identity')}
            value={draft.identityNumber}
            onChange={(identityNumber) => change({ identityNumber })}
            error={errors.identityNumber}
            inputMode="numeric"
            autoComplete="off"
            maxLength={12}
          />
        )}
        <TextField
          id="new-hometown"
          label={say('hometown')}
          required={false}
          value={draft.hometown}
          onChange={(hometown) => change({ hometown })}
          autoComplete="off"
          maxLength={200}
        />
      </div>
      <div className="cluster">
        <Button type="submit" look={duplicates ? 'plain' : 'main'} busy={registration.isPending}>
          {say('save')}
        </Button>
        <Button look="quiet" onClick={() => discard.ask(onCancel)}>
          {say('backToSearch')}
        </Button>
      </div>
      {discard.question}
    </KeptForm>
  );
}

/** Birth year, month and day are one field on the screen. */
const fieldName = (field: string) => (field.startsWith('birth') ? 'birth' : field);
