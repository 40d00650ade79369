import { asProblem } from '../../api/ApiProblem';
import { formatInstant } from '../../i18n/dates';
import { say } from '../../i18n/useWords';
import { conflictWords } from './conflictWords';

function nameIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (value && typeof value === 'object' && 'fullName' in value) return String(value.fullName);
  return undefined;
}

/** A refusal of an act on a row, in plain words: who was first, and when. */
export function conflictText(error: unknown): string {
  const problem = asProblem(error);
  const { members } = problem;
  const claimedBy = nameIn(members.claimedBy);
  if (claimedBy && problem.text('claimedAt')) return say(conflictWords, 'takenBy', { name: claimedBy, when: formatInstant(problem.text('claimedAt')!) });
  const openedBy = nameIn(members.openedBy);
  if (openedBy && problem.text('openedAt')) return say(conflictWords, 'openedBy', { name: openedBy, when: formatInstant(problem.text('openedAt')!) });
  const doneBy = nameIn(members.completedBy ?? members.by);
  const doneAt = problem.text('completedAt') ?? problem.text('at');
  if (doneBy && doneAt) return say(conflictWords, 'doneBy', { name: doneBy, when: formatInstant(doneAt) });
  if (problem.status === 404) return say(conflictWords, 'gone');
  return problem.detail ?? (problem.title || say(conflictWords, 'changed'));
}
