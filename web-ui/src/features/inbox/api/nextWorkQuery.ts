import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Page, WorkItemRow } from '../../../api/types';

/** The first of one's own work, in the order of the list. */
export const nextWorkQuery = queryOptions({
  queryKey: ['work-items', 'next'],
  queryFn: ({ signal }) => read<Page<WorkItemRow>>('/api/work-items?view=mine&limit=1', signal),
  staleTime: 0,
});
