import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { LeaveLoad } from '../standInTypes';

/** What comes due by the end of days on which somebody is away. */
export const leaveLoadQuery = (officialId: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['work-items', 'leave', officialId, from, to],
    queryFn: ({ signal }) => read<LeaveLoad>(`/api/leave-loads?${new URLSearchParams({ officialId, from, to })}`, signal),
  });
