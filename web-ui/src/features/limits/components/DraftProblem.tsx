import { asProblem } from '../../../api/ApiProblem';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { limitWords } from '../limitWords';

const OVER = ['LIMIT-002', 'LIMIT-003'];
const STALE = 'LIMIT-004';

interface DraftProblemProps {
  error: unknown;
  onReload: () => void;
  /** Where the same may be tried again. */
  onRetry?: () => void;
}

/** Why the draft was not taken, and the way on where it is over or was changed elsewhere. */
export function DraftProblem({ error, onReload, onRetry }: DraftProblemProps) {
  const say = useWords(limitWords);
  const { code, status } = asProblem(error);
  const over = OVER.includes(code);
  const lost = status === 0 || status >= 500;
  return (
    <>
      <ProblemNotice error={error} {...(lost && onRetry && { onRetry })} />
      {over && <p>{say('over')}</p>}
      {(over || code === STALE) && (
        <div>
          <Button size="small" onClick={onReload}>
            {say(over ? 'reloadList' : 'reload')}
          </Button>
        </div>
      )}
    </>
  );
}
