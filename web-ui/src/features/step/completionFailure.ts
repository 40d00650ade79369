import { asProblem } from '../../api/ApiProblem';
import { say } from '../../i18n/useWords';
import { conflictText } from '../../ui/text/conflictText';
import { uiWords } from '../../ui/text/uiWords';
import { serverErrors, type FormErrors } from './form/validateStep';
import { stepWords } from './stepWords';

export interface CompletionFailure {
  title: string;
  text: string;
  /** Fields the server found wrong. */
  fields: FormErrors;
  /** Sending again makes no sense: another has it, or it is done. */
  over: boolean;
}

/** His right to the step has ended. */
const ENDED = 'TASK-021';
const OVER = new Set(['TASK-001', 'TASK-002', 'TASK-004', 'DOSSIER-010']);

/** What to tell the official when a step could not be completed; what was typed stays in every case. */
export function completionFailure(error: unknown): CompletionFailure {
  const problem = asProblem(error);
  const fields = serverErrors(problem.errors);
  if (problem.status === 0) return { title: say(stepWords, 'failedTitle'), text: say(stepWords, 'networkText'), fields, over: false };
  if (problem.status === 401) return { title: say(stepWords, 'sessionTitle'), text: say(uiWords, 'sessionOver'), fields, over: false };
  if (problem.code === 'TASK-003') return { title: say(stepWords, 'staleTitle'), text: say(stepWords, 'staleText'), fields, over: false };
  if (problem.status === 409 && OVER.has(problem.code)) {
    return { title: conflictText(error), text: say(stepWords, 'overText'), fields, over: true };
  }
  if (problem.status === 409) return { title: conflictText(error), text: say(stepWords, 'staleText'), fields, over: false };
  return { title: problem.title || say(stepWords, 'failedTitle'), text: problem.detail ?? '', fields, over: problem.status === 404 || problem.code === ENDED };
}
