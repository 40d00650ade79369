import type { Wire } from '../../../api/wire';
import { useWords } from '../../../i18n/useWords';
import { ballotWords } from '../ballotWords';
import { StandingTag } from './StandingTag';

/** The sum as the server tells it, and the outcome it gives. */
export function ReckoningLines({ reckoning }: { reckoning: Wire<'Reckoning'> }) {
  const say = useWords(ballotWords);
  if (!reckoning.standing) return null;
  return (
    <div className="small" role="status">
      <p>
        <StandingTag standing={reckoning.standing} /> {reckoning.arithmetic}
      </p>
      {reckoning.outcomes.length > 0 && <p>{say('leadsTo', { outcomes: reckoning.outcomes.join(' / ') })}</p>}
      {reckoning.problems.map((problem) => (
        <p key={problem} className="soft">
          {problem}
        </p>
      ))}
    </div>
  );
}
