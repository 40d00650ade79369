import { asProblem } from '../api/ApiProblem';
import { useWords } from '../i18n/useWords';
import { Button } from './Button';
import { Notice } from './Notice';
import { uiWords } from './uiWords';

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
  const trace = problem.text('traceId') ?? problem.text('trace');
  return (
    <Notice kind="wrong" title={problem.status === 401 ? say('sessionOver') : problem.title || fallback} live>
      {problem.status !== 401 && problem.detail && problem.detail !== problem.title && <p>{problem.detail}</p>}
      {problem.status !== 0 && problem.status !== 401 && (
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
