import { useQuery } from '@tanstack/react-query';
import { today } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { progressQuery, type LimitChoice, type LimitProgress } from '../api/limitDrafts';
import { limitWords } from '../limitWords';

interface ChangeProgressProps {
  id: string;
  from: string;
  choice: LimitChoice;
  begun: LimitProgress;
}

/** How far open dossiers have been counted anew, and what came out otherwise. */
export function ChangeProgress({ id, from, choice, begun }: ChangeProgressProps) {
  const say = useWords(limitWords);
  const waits = from > today();
  const progress = useQuery(progressQuery(id, begun, waits)).data;
  const { total, done, moved } = progress;
  const how = choice === 'KEEP' ? 'kept' : progress.finished ? 'done' : waits ? 'waits' : 'running';
  return (
    <>
      <p>{say(how, { total, done, moved })}</p>
      {progress.otherwise > 0 && <p>{say('otherwise', { n: progress.otherwise, codes: codes(progress.otherwiseCodes) })}</p>}
      {progress.failed > 0 && <p>{say('failed', { n: progress.failed, codes: codes(progress.failedCodes) })}</p>}
    </>
  );
}

/** After the number of them; none are told of a procedure that keeps secrets. */
export const codes = (all: string[]) => (all.length > 0 ? `: ${all.join(', ')}` : '');
