import type { PersonRow } from '../../../api/types';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Notice } from '../../../ui/notice/Notice';
import { personWords } from '../personWords';
import { PersonResults } from './PersonResults';

interface SuspectedDuplicatesProps {
  people: PersonRow[];
  /** Whether there are more, of whom too little was given to name them. */
  others: boolean;
  busy: boolean;
  onChoose: (person: PersonRow) => void;
  onAnyway: () => void;
}

export function SuspectedDuplicates({ people, others, busy, onChoose, onAnyway }: SuspectedDuplicatesProps) {
  const say = useWords(personWords);
  return (
    <Notice kind="soon" title={say('duplicates')} live>
      {people.length > 0 && (
        <>
          <p>{say('duplicatesText')}</p>
          <PersonResults people={people} onChoose={onChoose} />
        </>
      )}
      {others && <p>{say(people.length > 0 ? 'duplicatesMore' : 'duplicatesUnnamed')}</p>}
      <p>
        <Button size="small" busy={busy} onClick={onAnyway}>
          {say(people.length > 0 ? 'saveAnyway' : 'saveAnother')}
        </Button>
      </p>
    </Notice>
  );
}
