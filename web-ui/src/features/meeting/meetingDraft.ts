import type { FormValue, StepData } from '../../api/formSchema';
import type { Wire } from '../../api/wire';
import type { Meeting, MeetingRow, RowCount, Tally } from './meetingTypes';
import { composed } from '../../i18n/composed';

export type Head = Pick<Meeting, 'heldOn' | 'summoned' | 'present' | 'excused'> & { chair: string; secretary: string };
export type VoteName = Exclude<keyof RowCount, 'reason'>;

export interface RowDraft {
  data: StepData;
  postponed: boolean;
  postponedReason: string;
  count: RowCount;
}

export interface Draft {
  head: Head;
  common: StepData;
  rows: Record<string, RowDraft>;
}

export const VOTES: VoteName[] = ['issued', 'collected', 'valid', 'inFavour', 'against'];
const NOTHING: RowCount = { issued: null, collected: null, valid: null, inFavour: null, against: null, reason: null };

const rowDraft = (row: MeetingRow): RowDraft => ({
  data: row.data,
  postponed: row.state === 'POSTPONED',
  postponedReason: row.postponedReason ?? '',
  count: row.count ?? NOTHING,
});

export function draftOf(meeting: Meeting): Draft {
  const { heldOn, summoned, present, excused } = meeting;
  return {
    head: { heldOn, summoned, present, excused, chair: meeting.chair ?? '', secretary: meeting.secretary ?? '' },
    common: meeting.common,
    rows: Object.fromEntries(meeting.rows.map((row) => [row.workItemId, rowDraft(row)])),
  };
}

/** Only a recorded row is closed for good; one that has moved on is of no use any more. */
export const isClosed = (row: MeetingRow) => row.state === 'RECORDED' || row.state === 'MOVED';

const isGiven = (value: FormValue | undefined) => value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === '');

const clean = (data: StepData): StepData =>
  Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => isGiven(value))
      .map(([name, value]) => [name, typeof value === 'string' ? composed(value.trim()) : value]),
  );

const text = (value: string | null | undefined) => composed(value?.trim() ?? '') || null;

export const hasCount = (count: RowCount) => Object.values(count).some((value) => value !== null && value !== '');
export const isTyped = (row: RowDraft) => Object.keys(clean(row.data)).length > 0 || hasCount(row.count);

function rowRequest(workItemId: string, row: RowDraft): Wire<'MeetingRowRequest'> {
  return {
    workItemId,
    data: clean(row.data),
    postponed: row.postponed,
    postponedReason: text(row.postponedReason),
    count: hasCount(row.count) ? { ...row.count, reason: text(row.count.reason) } : null,
  };
}

export function saveRequest(draft: Draft, rows: Iterable<string>, version: number): Wire<'SaveMeetingRequest'> {
  const { head } = draft;
  return {
    version,
    heldOn: head.heldOn,
    chair: text(head.chair),
    secretary: text(head.secretary),
    summoned: head.summoned,
    present: head.present,
    excused: head.excused,
    common: clean(draft.common),
    rows: [...rows].map((id) => rowRequest(id, draft.rows[id]!)),
  };
}

/** What a left-out number will be taken for: shown in its cell, as the server will fill it in. */
export function countedVotes(head: Head, count: RowCount): Record<VoteName, number | null> {
  const issued = count.issued ?? head.present;
  const collected = count.collected ?? issued;
  const valid = count.valid ?? collected;
  const rest = valid === null || count.inFavour === null ? null : Math.max(0, valid - count.inFavour);
  return { issued, collected, valid, inFavour: count.inFavour, against: count.against ?? rest };
}

/** Whether the votes typed are not yet those that were closed. */
export function isOpenVote(head: Head, row: RowDraft, closed: Tally | null | undefined): boolean {
  if (row.postponed || row.count.inFavour === null) return false;
  const now = countedVotes(head, row.count);
  return (
    !closed || VOTES.some((name) => now[name] !== closed[name]) || (['summoned', 'present', 'excused'] as const).some((name) => head[name] !== closed[name])
  );
}

/** The day of the meeting moves; days of the rows that were the same go with it. */
export function movedTo(draft: Draft, heldOn: string): Draft {
  const common = Object.fromEntries(Object.entries(draft.common).map(([name, value]) => [name, value === draft.head.heldOn ? heldOn : value]));
  return { ...draft, head: { ...draft.head, heldOn }, common };
}
