import type { PersonRow } from '../../../api/types';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Notice } from '../../../ui/notice/Notice';
import { personWords } from '../personWords';
import { PersonResults } from './PersonResults';

interface SuspectedDuplicatesProps {
  people: PersonRow[];
  busy: boolean;
  onChoose: (person: PersonRow) => void;
  onAnyway: () => void;
}

export function SuspectedDuplicates({ people, busy, onChoose, onAnyway }: SuspectedDuplicatesProps) {
  const say = useWords(personWords);
  return (
    <Notice kind="soon" title={say('duplicates')} live>
      <p>{say('duplicatesText')}</p>
      <PersonResults people={people} onChoose={onChoose} />
      <p>
        <Button size="small" busy={busy} onClick={onAnyway}>
          {say('saveAnyway')}
        </Button>
      </p>
    </Notice>
  );
}
