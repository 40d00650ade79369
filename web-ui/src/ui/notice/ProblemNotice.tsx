import { asProblem } from '../../api/ApiProblem';
import { useWords } from '../../i18n/useWords';
import { Button } from '../act/Button';
import { Notice } from './Notice';
import { uiWords } from '../text/uiWords';

interface ProblemNoticeProps {
  error: unknown;
  onRetry?: () => void;
}

/** A refusal in the server's own words; ours only where it could say nothing. */
export function ProblemNotice({ error, onRetry }: ProblemNoticeProps) {
  const say = useWords(uiWords);
  const problem = asProblem(error);
  const fallback =
    problem.status === 0 ? say('network') : problem.status === 403 ? say('forbidden') : problem.status === 404 ? say('notFound') : say('unknown');
  const over = problem.status === 401 && problem.code !== 'SIGNIN-001';
  const trace = problem.text('traceId') ?? problem.text('trace');
  return (
    <Notice kind="wrong" title={over ? say('sessionOver') : problem.title || fallback} live>
      {!over && problem.detail && problem.detail !== problem.title && <p>{problem.detail}</p>}
      {problem.status !== 0 && !over && (
        <p className="soft">
          {say('trace')}: <code>{trace ?? problem.code}</code>
        </p>
      )}
      {onRetry && (
        <p>
          <Button size="small" onClick={onRetry}>
            {say('retry')}
          </Button>
        </p>
      )}
    </Notice>
  );
}
