import type { PersonRow } from '../../../api/types';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { genderText } from '../../../ui/text/genderText';
import { personWords } from '../personWords';
import './person.css';

interface PersonResultsProps {
  people: PersonRow[];
  onChoose: (person: PersonRow) => void;
}

/** Enough to tell two people apart, and no more: the identity number stays masked. */
export function PersonResults({ people, onChoose }: PersonResultsProps) {
  const say = useWords(personWords);
  return (
    <ul className="person-results">
      {people.map((person) => (
        <li key={person.id}>
          <div>
            <strong>{person.fullName}</strong>
            <span className="soft small">
              {[`${say('born')} ${person.birthText}`, genderText(person.gender), person.homeUnitName].filter(Boolean).join(' · ')}
            </span>
            {person.maskedIdentity && <span className="mono soft small">{person.maskedIdentity}</span>}
            {person.veiled && <span className="soft small">{say('veiled')}</span>}
          </div>
          <Button size="small" onClick={() => onChoose(person)} aria-label={say('chooseWho', { name: person.fullName, born: person.birthText })}>
            {say('choose')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
