import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { ErrorSummary } from '../../../ui/form/ErrorSummary';
import { KeptForm } from '../../../ui/form/KeptForm';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { setUp, type SetupRequest } from '../api/setUp';
import { errorsBeforeAsking, errorsOfRefusal, SETUP_FIELDS, type SetupErrors } from '../setupErrors';
import { setupWords } from '../setupWords';
import { SetupFields } from './SetupFields';

const EMPTY: SetupRequest = { token: '', provinceName: '', code: '', fullName: '', username: '', password: '' };

/** Names the organisation and opens the first account. */
export function SetupForm({ onDone }: { onDone: (username: string) => void }) {
  const say = useWords(setupWords);
  const [request, setRequest] = useState(EMPTY);
  const [errors, setErrors] = useState<SetupErrors>({});
  const [attempt, setAttempt] = useState(0);
  const refuse = (found: SetupErrors) => {
    setErrors(found);
    setAttempt((count) => count + 1);
  };
  const setup = useMutation({
    mutationFn: setUp,
    onSuccess: (_nothing, sent) => onDone(sent.username.trim()),
    onError: (error) => refuse(errorsOfRefusal(error)),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = errorsBeforeAsking(request);
    if (Object.keys(found).length > 0) {
      setup.reset();
      return refuse(found);
    }
    setErrors({});
    setup.mutate({ ...request, code: request.code?.trim() || null });
  };
  const listed = SETUP_FIELDS.filter((field) => errors[field]).map((field) => ({ fieldId: field, message: errors[field]! }));
  return (
    <KeptForm sending={setup} onSubmit={submit} className="stack">
      <ErrorSummary errors={listed} attempt={attempt} />
      {setup.isError && listed.length === 0 && <ProblemNotice error={setup.error} />}
      <SetupFields request={request} errors={errors} onChange={(field, value) => setRequest({ ...request, [field]: value })} />
      <Button type="submit" look="main" busy={setup.isPending}>
        {say('submit')}
      </Button>
    </KeptForm>
  );
}
