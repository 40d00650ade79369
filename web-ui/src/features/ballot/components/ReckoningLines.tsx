import type { Wire } from '../../../api/wire';
import { useWords } from '../../../i18n/useWords';
import { Tag } from '../../../ui/Tag';
import { ballotWords } from '../ballotWords';

/** The sum as the server tells it. */
export function ReckoningLines({ arithmetic, passes, problems }: Wire<'Reckoning'>) {
  const say = useWords(ballotWords);
  return (
    <div className="small" role="status">
      <p>
        <Tag tone={passes ? 'good' : 'late'}>{say(passes ? 'reached' : 'missed')}</Tag> {arithmetic}
      </p>
      {problems.map((problem) => (
        <p key={problem} className="soft">
          {problem}
        </p>
      ))}
    </div>
  );
}
