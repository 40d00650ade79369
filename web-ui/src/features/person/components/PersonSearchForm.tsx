import { useState, type FormEvent } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { TextField } from '../../../ui/form/TextField';
import type { PersonSearch } from '../api/searchPersonsQuery';
import { parseBirth } from '../birthDate';
import { personWords } from '../personWords';
import './person.css';
import { composed } from '../../../i18n/composed';

interface PersonSearchFormProps {
  busy: boolean;
  onSearch: (search: PersonSearch) => void;
}

export function PersonSearchForm({ busy, onSearch }: PersonSearchFormProps) {
  const say = useWords(personWords);
  const [text, setText] = useState('');
  const [identityNumber, setIdentityNumber] = useState('');
  const [birth, setBirth] = useState('');
  const [tried, setTried] = useState(false);
  const born = parseBirth(birth);
  const byNumber = identityNumber.trim() !== '';
  const missing = !byNumber && (text.trim() === '' || birth.trim() === '');
  const birthWrong = birth.trim() !== '' && born === null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing || birthWrong) return;
    onSearch({
      ...(text.trim() ? { text: composed(text.trim()) } : {}),
      ...(byNumber ? { identityNumber: identityNumber.trim() } : {}),
      ...born,
    });
  };
  return (
    <search className="stack-s">
      <p className="soft small">{say('searchHint')}</p>
      <form onSubmit={submit} className="person-search" noValidate>
        <TextField
          id="person-name"
          label={say('name')}
          value={text}
          onChange={setText}
          autoComplete="off"
          maxLength={100}
          error={tried && missing ? say('searchMissing') : undefined}
        />
        <TextField
          id="person-identity"
          label={say('identity')}
          required={false}
          value={identityNumber}
          onChange={setIdentityNumber}
          autoComplete="off"
          inputMode="numeric"
          maxLength={12}
        />
        <TextField
          id="person-birth"
          label={say('birth')}
          value={birth}
          onChange={setBirth}
          autoComplete="off"
          maxLength={10}
          title={say('birthSearchHint')}
          error={tried && birthWrong ? say('birthWrong') : undefined}
        />
        <Button type="submit" look="main" busy={busy}>
          {say('search')}
        </Button>
      </form>
    </search>
  );
}
