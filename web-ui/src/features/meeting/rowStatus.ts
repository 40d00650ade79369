import { formatInstant } from '../../i18n/dates';
import type { Say } from '../../i18n/useWords';
import type { TagTone } from '../../ui/text/Tag';
import { isTyped, type RowDraft } from './meetingDraft';
import type { MeetingRow, RowProblem } from './meetingTypes';
import type { meetingWords } from './meetingWords';

export type StatusKind = 'empty' | 'ready' | 'lacking' | 'blocked' | 'waiting' | 'recorded' | 'postponed' | 'moved' | 'checking' | 'typed';

export interface RowStatus {
  kind: StatusKind;
  /** What stands beside the word: what is missing, who was faster. */
  notes: string[];
}

export const TONES: Record<StatusKind, TagTone> = {
  empty: 'plain',
  ready: 'good',
  lacking: 'soon',
  blocked: 'soon',
  waiting: 'info',
  recorded: 'good',
  postponed: 'info',
  moved: 'plain',
  checking: 'plain',
  typed: 'plain',
};

interface Known {
  row: MeetingRow;
  draft: RowDraft;
  /** Whether the reader asks for verdicts: only who fills the list in may. */
  editable: boolean;
  /** undefined while it is not known yet. */
  problem: RowProblem | null | undefined;
  /** Name of a field → what it is called. */
  labels: Map<string, string>;
  outcomeTitle: (outcome: string | null) => string;
  say: Say<typeof meetingWords>;
}

/** Where a row stands, in words: the server's verdict, with the fields called as the grid calls them. */
export function rowStatus(known: Known): RowStatus {
  const { row, draft, problem, say } = known;
  if (row.state === 'RECORDED') return { kind: 'recorded', notes: [known.outcomeTitle(row.outcome)] };
  if (row.state === 'MOVED') return { kind: 'moved', notes: [movedNote(known)] };
  if (draft.postponed) return problem ? troubled(problem, known) : { kind: 'postponed', notes: [] };
  if (!isTyped(draft))
    return { kind: 'empty', notes: row.holderName && row.ballot?.actions.includes('enter') === false ? [say('heldBy', { name: row.holderName })] : [] };
  if (problem === undefined) return { kind: known.editable ? 'checking' : 'typed', notes: [] };
  return problem === null ? { kind: 'ready', notes: [] } : troubled(problem, known);
}

function movedNote({ row, outcomeTitle, say }: Known): string {
  if (!row.overByName || !row.overAt) return say('movedAway');
  return say('movedBy', { name: row.overByName, when: formatInstant(row.overAt), outcome: outcomeTitle(row.outcome) });
}

function troubled(problem: RowProblem, { row, labels, say }: Known): RowStatus {
  if (problem.fields.length === 0) {
    return { kind: 'blocked', notes: [problem.code === 'TASK-001' && row.holderName ? say('heldBy', { name: row.holderName }) : problem.text] };
  }
  if (problem.fields.every((fault) => fault.code === 'unconfirmed')) return { kind: 'waiting', notes: [] };
  const missing = problem.fields.filter((fault) => fault.code === 'required' && labels.has(fault.field));
  const others = problem.fields.filter((fault) => !missing.includes(fault));
  const notes = others.map((fault) => (labels.has(fault.field) ? `${labels.get(fault.field)}: ${fault.text}` : fault.text));
  const names = missing.map((fault) => labels.get(fault.field)!).join(', ');
  return { kind: 'lacking', notes: names ? [names, ...notes] : notes };
}
