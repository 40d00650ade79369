import { infiniteQueryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Page } from '../../../api/types';
import type { MeetingLine } from '../meetingTypes';

export const meetingsQuery = infiniteQueryOptions({
  queryKey: ['meetings'],
  queryFn: ({ pageParam, signal }) => read<Page<MeetingLine>>(pageParam ? `/api/meetings?cursor=${pageParam}` : '/api/meetings', signal),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.next,
});
