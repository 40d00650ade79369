import { useWords } from '../../../i18n/useWords';
import { Tag } from '../../../ui/text/Tag';
import type { Needs } from '../api/needsQuery';
import { needsWords } from '../needsWords';

/** Where to hand in, how long it takes, and which days count. */
export function NeedsPlaces({ needs }: { needs: Needs }) {
  const say = useWords(needsWords);
  const { office } = needs;
  return (
    <>
      <section className="needs__part" aria-labelledby="needs-where">
        <h2 id="needs-where">{say('where')}</h2>
        <ol className="needs__list">
          {needs.places.map((place) => (
            <li key={place.label}>
              <strong>{place.label}</strong>
              <p>{place.where}</p>
            </li>
          ))}
        </ol>
        {office && (
          <address className="needs__office">
            <strong>{office.unitName}</strong>
            {office.address && <p>{office.address}</p>}
            {office.phone && (
              <p>
                <a href={`tel:${office.phone.replace(/[^+\d]/g, '')}`}>{say('phone', { phone: office.phone })}</a>
              </p>
            )}
            {office.hours && <p>{say('officeHours', { hours: office.hours })}</p>}
          </address>
        )}
      </section>
      <section className="needs__part" aria-labelledby="needs-long">
        <h2 id="needs-long">{say('howLong')}</h2>
        {needs.limits.length === 0 && <p>{say('noLimits')}</p>}
        <ul className="needs__list">
          {needs.limits.map((limit) => (
            <li key={limit.label}>
              <p>
                <strong>{limit.text}</strong> {limit.promise && <Tag tone="info">{say('promise')}</Tag>}
              </p>
              <p>{limit.label}</p>
              <p className="small soft">{limit.counted}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
