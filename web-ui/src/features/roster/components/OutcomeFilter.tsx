import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import type { Roster } from '../rosterTypes';
import { rosterWords } from '../rosterWords';

interface OutcomeFilterProps {
  roster: Roster;
  outcome: string | null;
  onChange: (outcome: string | null) => void;
}

/** Shows those alone that came out alike; nothing before anything came out. */
export function OutcomeFilter({ roster, outcome, onChange }: OutcomeFilterProps) {
  const say = useWords(rosterWords);
  if (roster.counts.every((count) => count.outcome === '')) return null;
  return (
    <fieldset className="cluster roster-filter">
      <legend className="visually-hidden">{say('outcome')}</legend>
      <Button size="small" aria-pressed={outcome === null} onClick={() => onChange(null)}>
        {say('all')} ({roster.total})
      </Button>
      {roster.counts.map((count) => (
        <Button key={count.outcome} size="small" aria-pressed={outcome === count.outcome} onClick={() => onChange(count.outcome)}>
          {count.label} ({count.count})
        </Button>
      ))}
    </fieldset>
  );
}
