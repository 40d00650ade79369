import type { ReactNode } from 'react';
import { asProblem } from '../../api/ApiProblem';
import { MissingPage } from './MissingPage';
import { ProblemNotice } from '../notice/ProblemNotice';

interface PageProblemProps {
  error: unknown;
  onRetry: () => void;
  /** Where one goes on from here; trying again would change nothing then. */
  instead?: ReactNode;
}

/** Instead of what a page is about: there is none, or it could not be read and may be tried again. */
export function PageProblem({ error, onRetry, instead }: PageProblemProps) {
  if (asProblem(error).status === 404) return <MissingPage />;
  if (!instead) return <ProblemNotice error={error} onRetry={onRetry} />;
  return (
    <>
      <ProblemNotice error={error} />
      <p>{instead}</p>
    </>
  );
}
