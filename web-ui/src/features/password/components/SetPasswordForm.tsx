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
  const [code, setCode] = useState('');
  const [shown, setShown] = useState(false);
  const setting = useMutation({ mutationFn: setPassword, onSuccess: onDone });
  const problem = setting.isError ? asProblem(setting.error) : null;
  const errorOf = (field: string) => problem?.errors.find((each) => each.field === field)?.message;
  const error = errorOf('password');
  const codeError = errorOf('code');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setting.mutate({ token, code: code.trim() || null, password });
  };
  return (
    <KeptForm sending={setting} onSubmit={submit} className="stack">
      {problem && !error && !codeError && <ProblemNotice error={problem} />}
      <TextField
        id="password-code"
        label={say('code')}
        hint={say('codeHint')}
        error={codeError}
        required={false}
        value={code}
        onChange={setCode}
        autoComplete="off"
        maxLength={40}
        short
      />
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
