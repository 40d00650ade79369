import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Person } from '../../../api/types';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { MoreThanShown } from '../../../ui/table/MoreThanShown';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { searchPersonsQuery, type PersonSearch } from '../api/searchPersonsQuery';
import { personWords } from '../personWords';
import { NewPersonForm } from './NewPersonForm';
import { PersonResults } from './PersonResults';
import { PersonSearchForm } from './PersonSearchForm';

interface PersonPickerProps {
  homeUnitId: string | undefined;
  onChoose: (person: Person) => void;
}

const birthText = ({ birthDay, birthMonth, birthYear }: PersonSearch) => [birthDay, birthMonth, birthYear].filter(Boolean).join('/');

/** Search first; only after a search may somebody new be entered. */
export function PersonPicker({ homeUnitId, onChoose }: PersonPickerProps) {
  const say = useWords(personWords);
  const [search, setSearch] = useState<PersonSearch | null>(null);
  const [adding, setAdding] = useState(false);
  const found = useQuery(searchPersonsQuery(search));
  if (adding) {
    const initial = { fullName: search?.text ?? '', identityNumber: search?.identityNumber ?? '', birth: search ? birthText(search) : '' };
    return <NewPersonForm initial={initial} homeUnitId={homeUnitId} onChoose={onChoose} onCancel={() => setAdding(false)} />;
  }
  return (
    <div className="stack">
      <PersonSearchForm busy={found.isFetching} onSearch={setSearch} />
      {found.isError && <ProblemNotice error={found.error} />}
      {found.data && (
        <div className="stack-s">
          <p role="status" className="soft small">
            {found.data.items.length === 0 ? say('none') : say('results', { n: found.data.items.length })}
          </p>
          <PersonResults people={found.data.items} onChoose={onChoose} />
          <MoreThanShown when={found.data.more} />
          <Button look={found.data.items.length === 0 ? 'main' : 'plain'} onClick={() => setAdding(true)}>
            {say(found.data.items.length === 0 ? 'newTitle' : 'notHere')}
          </Button>
        </div>
      )}
    </div>
  );
}
