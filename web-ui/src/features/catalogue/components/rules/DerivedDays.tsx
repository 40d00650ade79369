import { useWords } from '../../../../i18n/useWords';
import type { DerivedLine } from '../../catalogueEntry';
import { catalogueWords } from '../../catalogueWords';
import { Evidence } from '../entry/Evidence';
import '../entry/EntryLines.css';

/** Days nobody enters: they follow from another. */
export function DerivedDays({ days }: { days: DerivedLine[] }) {
  const say = useWords(catalogueWords);
  if (days.length === 0) return null;
  return (
    <section className="entry-lines" aria-label={say('derived')}>
      <h3>{say('derived')}</h3>
      <dl className="entry-lines__rows">
        {days.map((day) => (
          <div key={day.name}>
            <dt>{day.label}</dt>
            <dd>
              {day.follows}
              <Evidence row={day} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
