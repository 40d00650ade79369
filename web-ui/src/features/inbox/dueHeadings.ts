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
  let reached = -1;
  for (const { row, gone } of shown) {
    const own = ORDER.indexOf(row.dueGroup);
    const at = gone && reached >= 0 ? reached : Math.max(reached, own);
    headings.set(row.id, ORDER[at] ?? 'none');
    reached = at;
  }
  return headings;
}
