import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../api/ApiProblem';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { KeptForm } from '../../../ui/form/KeptForm';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { TextField } from '../../../ui/form/TextField';
import { setPassword } from '../api/setPassword';
import { passwordWords } from '../passwordWords';

export function SetPasswordForm({ token, onDone }: { token: string; onDone: () => void }) {
  const say = useWords(passwordWords);
  const [password, setTyped] = useState('');
  const [shown, setShown] = useState(false);
  const setting = useMutation({ mutationFn: setPassword, onSuccess: onDone });
  const problem = setting.isError ? asProblem(setting.error) : null;
  const error = problem?.errors.find((each) => each.field === 'password')?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setting.mutate({ token, password });
  };
  return (
    <KeptForm sending={setting} onSubmit={submit} className="stack">
      {problem && !error && <ProblemNotice error={problem} />}
      <TextField
        id="new-password"
        label={say('password')}
        hint={say('hint')}
        error={error}
        value={password}
        onChange={setTyped}
        type={shown ? 'text' : 'password'}
        autoComplete="new-password"
      />
      <label className="choice">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
        <span>{say('show')}</span>
      </label>
      <Button type="submit" look="main" busy={setting.isPending}>
        {say('submit')}
      </Button>
    </KeptForm>
  );
}
