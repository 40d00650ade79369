import { useState, type ReactNode } from 'react';
import { useWords } from '../../../i18n/useWords';
import { TextField } from '../../../ui/form/TextField';
import type { SetupRequest } from '../api/setUp';
import type { SetupErrors, SetupField } from '../setupErrors';
import { setupWords } from '../setupWords';
import './SetupFields.css';

interface SetupFieldsProps {
  request: SetupRequest;
  errors: SetupErrors;
  onChange: (field: SetupField, value: string) => void;
}

export function SetupFields({ request, errors, onChange }: SetupFieldsProps) {
  const say = useWords(setupWords);
  const [shown, setShown] = useState(false);
  const field = (id: SetupField) => ({
    id,
    label: say(id),
    error: errors[id],
    value: request[id] ?? '',
    onChange: (value: string) => onChange(id, value),
    autoComplete: 'off',
    spellCheck: false,
  });
  return (
    <>
      <TextField {...field('token')} hint={say('tokenHint')} />
      <SetupGroup title={say('organisation')}>
        <TextField {...field('provinceName')} hint={say('provinceHint')} />
        <TextField {...field('code')} hint={say('codeHint')} required={false} inputMode="numeric" maxLength={20} />
      </SetupGroup>
      <SetupGroup title={say('administrator')}>
        <TextField {...field('fullName')} autoComplete="name" />
        <TextField {...field('username')} hint={say('usernameHint')} autoComplete="username" autoCapitalize="none" />
        <TextField {...field('password')} hint={say('passwordHint')} type={shown ? 'text' : 'password'} autoComplete="new-password" />
        <label className="choice">
          <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
          <span>{say('showPassword')}</span>
        </label>
      </SetupGroup>
    </>
  );
}

function SetupGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="setup-group">
      <legend className="setup-group__title">{title}</legend>
      {children}
    </fieldset>
  );
}
