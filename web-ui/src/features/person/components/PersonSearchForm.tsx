import { useState, type FormEvent } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { TextField } from '../../../ui/form/TextField';
import type { PersonSearch } from '../api/searchPersonsQuery';
import { parseBirth } from '../birthDate';
import { birthWrong } from '../personDraft';
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
  const noDate = birth.trim() !== '' && born === null;
  const error = tried && missing ? say('searchMissing') : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing || noDate) return;
    onSearch({
      ...(text.trim() ? { text: composed(text.trim()) } : {}),
      ...(byNumber ? { identityNumber: identityNumber.trim() } : {}),
      ...born,
    });
  };
  return (
    <search className="stack-s">
      <p className="soft small">
        {say('searchHint')} {say('birthSearchHint')}
      </p>
      <form onSubmit={submit} className="person-search" noValidate>
        <TextField
          id="person-name"
          label={say('name')}
          value={text}
          onChange={setText}
          autoComplete="off"
          maxLength={100}
          error={text.trim() === '' ? error : undefined}
        />
        <TextField
          id="person-identity"
          label={say('identity')}
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
          error={tried && noDate ? birthWrong(birth) : text.trim() === '' ? undefined : error}
        />
        <Button type="submit" look="main" busy={busy}>
          {say('search')}
        </Button>
      </form>
    </search>
  );
}
