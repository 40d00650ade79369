import { formatInstant } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import type { Ballot } from '../ballot';
import { ballotWords } from '../ballotWords';

/** Who entered and who confirmed, or that somebody still has to. */
export function BallotState({ ballot }: { ballot: Ballot }) {
  const say = useWords(ballotWords);
  if (!ballot.enteredByName || !ballot.enteredAt) return <p className="small">{say('none')}</p>;
  return (
    <p className="small" role="status">
      {say('version', { n: ballot.version })}: {say('entered', { name: ballot.enteredByName, when: formatInstant(ballot.enteredAt) })}{' '}
      {ballot.confirmedByName && ballot.confirmedAt
        ? say('confirmed', { name: ballot.confirmedByName, when: formatInstant(ballot.confirmedAt) })
        : say('waiting')}
    </p>
  );
}
