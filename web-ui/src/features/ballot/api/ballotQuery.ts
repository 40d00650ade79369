import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Ballot } from '../ballot';

/** Sealed numbers are not kept longer than they are looked at. */
export const ballotQuery = (taskId: string) =>
  queryOptions({
    queryKey: ['ballot', taskId],
    queryFn: ({ signal }) => read<Ballot>(`/api/work-items/${taskId}/ballot`, signal),
    retry: false,
    gcTime: 0,
  });
