import { useState, type FormEvent } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { TextField } from '../../../ui/form/TextField';
import type { PersonSearch } from '../api/searchPersonsQuery';
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
  const [birthYear, setBirthYear] = useState('');
  const [tried, setTried] = useState(false);
  const empty = text.trim() === '' && identityNumber.trim() === '';
  const yearWrong = birthYear.trim() !== '' && !/^\d{4}$/.test(birthYear.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (empty || yearWrong) return;
    onSearch({
      ...(text.trim() ? { text: composed(text.trim()) } : {}),
      ...(identityNumber.trim() ? { identityNumber: identityNumber.trim() } : {}),
      ...(birthYear.trim() ? { birthYear: Number(birthYear) } : {}),
    });
  };
  return (
    <search>
      <form onSubmit={submit} className="person-search" noValidate>
        <TextField
          id="person-name"
          label={say('name')}
          value={text}
          onChange={setText}
          autoComplete="off"
          maxLength={100}
          error={tried && empty ? say('searchMissing') : undefined}
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
          id="person-year"
          label={say('birthYear')}
          required={false}
          value={birthYear}
          onChange={setBirthYear}
          autoComplete="off"
          inputMode="numeric"
          maxLength={4}
          error={tried && yearWrong ? say('yearWrong') : undefined}
        />
        <Button type="submit" look="main" busy={busy}>
          {say('search')}
        </Button>
      </form>
    </search>
  );
}
