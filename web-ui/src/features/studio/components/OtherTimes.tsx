import { useWords } from '../../../i18n/useWords';
import type { StudioTimes } from '../api/studioQuery';
import { studioWords } from '../studioWords';
import { Basis } from './Basis';

/** Days that follow from others, and how long papers are in force. */
export function OtherTimes({ times }: { times: StudioTimes }) {
  const say = useWords(studioWords);
  return (
    <>
      {times.derived.length > 0 && (
        <section className="stack-s" aria-labelledby="derived-days">
          <h2 id="derived-days">{say('derivedDays')}</h2>
          <ul className="whole-limits">
            {times.derived.map((day) => (
              <li key={day.name} className="whole-limit">
                <h3>{day.label}</h3>
                <p>{say(day.before ? 'before' : 'after', { n: day.plus.text, day: day.from })}</p>
                <Basis row={day} text={day.source} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {times.validities.length > 0 && (
        <section className="stack-s" aria-labelledby="validities">
          <h2 id="validities">{say('validities')}</h2>
          <ul className="whole-limits">
            {times.validities.map((paper) => (
              <li key={paper.code} className="whole-limit">
                <h3>{paper.name}</h3>
                <p>
                  {say('months', { n: paper.months })}, {say(paper.at)}
                </p>
                <Basis row={paper} text={paper.source} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
