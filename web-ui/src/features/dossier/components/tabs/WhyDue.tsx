import type { DossierView } from '../../../../api/dossierTypes';
import { formatDay, formatDayLong, formatInstant } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import { dossierWords } from '../../dossierWords';
import { ClockDue } from '../head/ClockDue';
import { RulesThen } from './RulesThen';
import './WhyDue.css';

/** The server's own explanation, sentence by sentence; the two clocks stand apart. */
export function WhyDue({ dossier }: { dossier: DossierView }) {
  const say = useWords(dossierWords);
  return (
    <div className="stack">
      <p className="soft small">{say('whyIntro')}</p>
      {dossier.clocks.length === 0 && <p>{say('noClocks')}</p>}
      {dossier.clocks.map((clock) => (
        <section key={`${clock.clock}-${clock.label}`} className="why" aria-label={clock.label}>
          <h3>
            {say(clock.clock)}: <span className="why__what">{clock.label}</span>
          </h3>
          <p className="why__due">
            {clock.dueOn && <strong>{formatDayLong(clock.dueOn)}</strong>} <ClockDue clock={clock} />
          </p>
          <ol className="why__sentences">
            {clock.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </section>
      ))}
      {dossier.facts.length > 0 && (
        <section>
          <h3>{say('facts')}</h3>
          <dl className="why__facts">
            {dossier.facts.map((fact) => (
              <div key={`${fact.name}-${fact.enteredAt}`}>
                <dt>{fact.label}</dt>
                <dd>
                  {formatDay(fact.date)}{' '}
                  <span className="soft small">
                    ({say('entered', { when: formatInstant(fact.enteredAt) })}
                    {fact.correctedFrom && `; ${say('wasCorrected', { day: formatDay(fact.correctedFrom) })}`})
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <RulesThen dossierId={dossier.id} />
    </div>
  );
}
