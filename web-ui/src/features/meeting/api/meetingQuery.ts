import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Meeting } from '../meetingTypes';

/** Several may look at one list: what others do to its rows is seen without asking. */
export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: ['meeting', id],
    queryFn: ({ signal }) => read<Meeting>(`/api/meetings/${id}`, signal),
    refetchInterval: 20_000,
  });
