import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { HeldStep } from '../administrationTypes';

/** What an official has claimed and not completed, all of it or at one position. */
export const heldStepsQuery = (place: { officialId: string } | { holdingId: string }) => {
  const path = 'holdingId' in place ? `positions/${place.holdingId}` : place.officialId;
  return queryOptions({
    queryKey: ['administration', 'held-steps', path],
    queryFn: ({ signal }) => read<HeldStep[]>(`/api/administration/officials/${path}/held-steps`, signal),
    // What was claimed a minute ago counts.
    gcTime: 0,
  });
};
