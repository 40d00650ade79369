import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { Page, WorkItemRow } from '../../api/types';

/** The lists as they were read, without the dot of what has been opened since; they grow no younger by it. */
export function markOpened(client: QueryClient, id: string): void {
  for (const [key, known] of client.getQueriesData<InfiniteData<Page<WorkItemRow>>>({ queryKey: ['work-items', 'list'] })) {
    if (!known?.pages.some((page) => page.items.some((row) => row.id === id && row.unread))) continue;
    const pages = known.pages.map((page) => ({ ...page, items: page.items.map((row) => (row.id === id ? { ...row, unread: false } : row)) }));
    client.setQueryData(key, { ...known, pages }, { updatedAt: client.getQueryState(key)!.dataUpdatedAt });
  }
}
