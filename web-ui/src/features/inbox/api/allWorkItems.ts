import { read } from '../../../api/client';
import type { Page, WorkItemRow } from '../../../api/types';
import type { InboxFilter } from '../inboxFilter';
import { listAddress } from './workItemsQuery';

const PAGE = 200;

/** The rows that match, page by page in the order of the list, as many as are chosen at a time. */
export async function allWorkItems(filter: InboxFilter, most: number): Promise<{ rows: WorkItemRow[]; more: boolean }> {
  const rows: WorkItemRow[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<WorkItemRow> = await read<Page<WorkItemRow>>(listAddress(filter, cursor, Math.min(PAGE, most - rows.length)));
    rows.push(...page.items);
    cursor = page.next;
  } while (cursor !== null && rows.length < most);
  return { rows, more: cursor !== null };
}
