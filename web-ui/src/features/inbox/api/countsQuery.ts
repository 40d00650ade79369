import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { WorkItemCounts } from '../../../api/types';

export const countsQuery = queryOptions({
  queryKey: ['work-items', 'counts'],
  queryFn: ({ signal }) => read<WorkItemCounts>('/api/work-items/counts', signal),
  refetchInterval: 60_000,
});
