import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../../../api/client';
import type { WorkItemRow } from '../../../api/types';
import type { View } from '../inboxFilter';

/** The words go in the body: names must not end up in addresses and logs. */
export const searchWorkItemsQuery = (view: View, text: string) =>
  queryOptions({
    queryKey: ['work-items', 'search', view, text],
    queryFn: ({ signal }) => ask<{ items: WorkItemRow[]; more: boolean }>('/api/work-items/search', { text, view }, signal),
    enabled: text !== '',
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
