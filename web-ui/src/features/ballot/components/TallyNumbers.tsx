import { useWords } from '../../../i18n/useWords';
import { tallyFields, type Ballot } from '../ballot';
import { ballotWords } from '../ballotWords';
import { StandingTag } from './StandingTag';
import './ManyNames.css';

/** So many lines scroll in a frame of their own, or what is below is out of reach. */
const MANY = 40;

export function TallyNumbers({ ballot }: { ballot: Ballot }) {
  const say = useWords(ballotWords);
  const { tally, rule, reckoning } = ballot;
  if (!tally) return null;
  const many = tally.lines.length > MANY;
  return (
    <>
      <dl className="ballot__numbers">
        {tallyFields(rule).map((field) => (
          <div key={field}>
            <dt>{say(field)}</dt>
            <dd>{tally[field]}</dd>
          </div>
        ))}
      </dl>
      {tally.lines.length > 0 && (
        <ul className={many ? 'ballot__lines ballot__lines--many' : 'ballot__lines'} aria-label={say('names')} tabIndex={many ? 0 : undefined}>
          {tally.lines.map((line, at) => (
            <li key={line.name}>
              <span>{line.name}</span>{' '}
              <strong>{line.against === null ? line.inFavour : say('forAgainst', { inFavour: line.inFavour, against: line.against })}</strong>{' '}
              {reckoning.names[at] && <StandingTag standing={reckoning.names[at]} of={rule.perItem ? 'item' : 'name'} />}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
