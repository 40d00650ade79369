import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { WaitingBallot } from '../ballot';

export const waitingBallotsQuery = queryOptions({
  queryKey: ['ballots-waiting'],
  queryFn: ({ signal }) => read<{ items: WaitingBallot[]; more: boolean }>('/api/ballots/waiting', signal),
});
