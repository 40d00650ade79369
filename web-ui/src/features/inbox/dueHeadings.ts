import type { WorkItemRow } from '../../api/types';
import type { ShownRow } from './rowNotes';

export type DueHeading = WorkItemRow['dueGroup'];
const ORDER: readonly DueHeading[] = ['overdue', 'today', 'week', 'later', 'none'];

/**
 * The heading each row of a list by due date stands under. Pages that were read at different moments may disagree about a row
 * at a border, and a row that stays only for its note stands where it stood: neither opens an earlier heading once more.
 */
export function dueHeadings(shown: ShownRow[]): Map<string, DueHeading> {
  const headings = new Map<string, DueHeading>();
  let reached = 0;
  shown.forEach(({ row, gone }, index) => {
    const own = ORDER.indexOf(row.dueGroup);
    reached = Math.max(reached, gone ? Math.min(own, nextOf(shown, index)) : own);
    headings.set(row.id, ORDER[reached] ?? 'none');
  });
  return headings;
}

/** How far the next row of the list itself has come; to the end where there is none. */
function nextOf(shown: ShownRow[], index: number): number {
  const next = shown.slice(index + 1).find(({ gone }) => !gone);
  return next ? ORDER.indexOf(next.row.dueGroup) : ORDER.length - 1;
}
