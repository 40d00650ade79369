import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Session } from '../../../api/types';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { TextField } from '../../../ui/form/TextField';
import { sessionQuery } from '../api/sessionQuery';
import { signIn } from '../api/signIn';
import { sessionWords } from '../sessionWords';

interface SignInFormProps {
  username?: string | undefined;
  password?: string | undefined;
  /** Filled in already: one press is left. */
  ready?: boolean;
  onSignedIn?: (session: Session) => void;
}

export function SignInForm({ username: known = '', password: given = '', ready = false, onSignedIn }: SignInFormProps) {
  const say = useWords(sessionWords);
  const client = useQueryClient();
  const [username, setUsername] = useState(known);
  const [password, setPassword] = useState(given);
  const submitButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (ready) submitButton.current?.focus();
  }, [ready]);
  const attempt = useMutation({
    mutationFn: signIn,
    onSuccess: (session) => {
      client.setQueryData(sessionQuery.queryKey, session);
      onSignedIn?.(session);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    attempt.mutate({ username: username.trim(), password });
  };
  return (
    <form onSubmit={submit} className="stack" noValidate>
      {attempt.isError && <ProblemNotice error={attempt.error} />}
      <TextField
        id="username"
        label={say('username')}
        value={username}
        onChange={setUsername}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextField id="password" label={say('password')} type="password" value={password} onChange={setPassword} autoComplete="current-password" />
      <Button ref={submitButton} type="submit" look="main" busy={attempt.isPending}>
        {say('submit')}
      </Button>
    </form>
  );
}
