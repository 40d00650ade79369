import type { PersonRow } from '../../../../api/types';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { personLinkWords } from '../../personLinkWords';

interface PersonChoicesProps {
  people: PersonRow[];
  busy: boolean;
  onChoose: (person: PersonRow) => void;
}

export function PersonChoices({ people, busy, onChoose }: PersonChoicesProps) {
  const say = useWords(personLinkWords);
  if (people.length === 0) return null;
  return (
    <ul className="stack-s">
      {people.map((person) => (
        <li key={person.id}>
          {[person.fullName, say('born', { birth: person.birthText }), person.homeUnitName, person.maskedIdentity].filter(Boolean).join(' · ')}{' '}
          <Button size="small" busy={busy} aria-label={say('linkNamed', { name: person.fullName, birth: person.birthText })} onClick={() => onChoose(person)}>
            {say('link')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
