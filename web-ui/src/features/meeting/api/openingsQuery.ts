import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { MeetingOpening } from '../meetingTypes';

export const openingsQuery = queryOptions({
  queryKey: ['meeting-openings'],
  queryFn: ({ signal }) => read<MeetingOpening[]>('/api/meetings/openings', signal),
  staleTime: 0,
});
