import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Page, WorkItemRow } from '../../../api/types';
import type { InboxFilter } from '../inboxFilter';
import { pollEvery } from '../workChanges';

/** The filter as the server asks for it. */
export function askedFor(filter: InboxFilter): URLSearchParams {
  const search = new URLSearchParams({ view: filter.view, sort: filter.sort });
  if (filter.due) search.set('due', filter.due);
  if (filter.procedure) search.set('procedure', filter.procedure);
  return search;
}

export function listAddress(filter: InboxFilter, cursor: string | null, limit?: number): string {
  const search = askedFor(filter);
  if (cursor) search.set('cursor', cursor);
  if (limit) search.set('limit', String(limit));
  return `/api/work-items?${search}`;
}

export const workItemsQuery = (filter: InboxFilter) =>
  infiniteQueryOptions({
    queryKey: ['work-items', 'list', filter],
    queryFn: ({ pageParam, signal }) => read<Page<WorkItemRow>>(listAddress(filter, pageParam), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    // Of what waits elsewhere nothing is told: when it moves may be kept from the reader.
    refetchInterval: () => (filter.view === 'waiting' ? 60_000 : pollEvery()),
    // As many pages as were shown are there again after an hour's work on one item.
    gcTime: 3_600_000,
    // The old rows stand until the new ones are there: nothing jumps.
    placeholderData: keepPreviousData,
  });
