import { asProblem } from '../../api/ApiProblem';
import { MissingPage } from './MissingPage';
import { ProblemNotice } from '../notice/ProblemNotice';

/** Instead of what a page is about: there is none, or it could not be read and may be tried again. */
export function PageProblem({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return asProblem(error).status === 404 ? <MissingPage /> : <ProblemNotice error={error} onRetry={onRetry} />;
}
