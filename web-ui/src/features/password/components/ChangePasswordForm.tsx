import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../api/ApiProblem';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { KeptForm } from '../../../ui/form/KeptForm';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { TextField } from '../../../ui/form/TextField';
import { changePassword } from '../api/changePassword';
import { passwordWords } from '../passwordWords';

export function ChangePasswordForm({ onDone }: { onDone: () => void }) {
  const say = useWords(passwordWords);
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const changing = useMutation({ mutationFn: changePassword, onSuccess: onDone });
  const problem = changing.isError ? asProblem(changing.error) : null;
  const errorOf = (field: string) => problem?.errors.find((each) => each.field === field)?.message;
  const type = shown ? 'text' : 'password';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    changing.mutate({ current, password });
  };
  return (
    <KeptForm sending={changing} onSubmit={submit} className="stack">
      {problem && !problem.errors.length && <ProblemNotice error={problem} />}
      <TextField
        id="current-password"
        label={say('current')}
        error={errorOf('current')}
        value={current}
        onChange={setCurrent}
        type={type}
        autoComplete="current-password"
      />
      <TextField
        id="new-password"
        label={say('password')}
        hint={say('hint')}
        error={errorOf('password')}
        value={password}
        onChange={setPassword}
        type={type}
        autoComplete="new-password"
      />
      <label className="choice">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
        <span>{say('showBoth')}</span>
      </label>
      <Button type="submit" look="main" busy={changing.isPending}>
        {say('change')}
      </Button>
    </KeptForm>
  );
}
