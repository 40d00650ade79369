import { useWords } from '../../../i18n/useWords';
import type { DerivedLine } from '../catalogueEntry';
import { catalogueWords } from '../catalogueWords';
import { Evidence } from './Evidence';
import './StepLines.css';

/** Days nobody enters: they follow from another. */
export function DerivedDays({ days }: { days: DerivedLine[] }) {
  const say = useWords(catalogueWords);
  if (days.length === 0) return null;
  return (
    <section aria-label={say('derived')}>
      <h3 className="step-line__label">{say('derived')}</h3>
      <dl className="step-line__facts">
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
