import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Meeting } from '../meetingTypes';

/** Several may look at one list: what others do to its rows is seen without asking. */
export const meetingQuery = (id: string, byName = false) =>
  queryOptions({
    queryKey: ['meeting', id, byName],
    queryFn: ({ signal }) => read<Meeting>(byName ? `/api/meetings/${id}?byName=true` : `/api/meetings/${id}`, signal),
    // Another order of the same rows: the old one stands until the new one is there.
    placeholderData: keepPreviousData,
    refetchInterval: 20_000,
  });
