import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { HeldStep } from '../standInTypes';

/** What one official holds; without an id what is held by anybody who may no longer act. */
export const heldWorkQuery = (officialId?: string) =>
  queryOptions({
    queryKey: ['held-steps', officialId ?? 'lapsed'],
    queryFn: ({ signal }) => read<HeldStep[]>(officialId ? `/api/held-steps?officialId=${officialId}` : '/api/held-steps', signal),
  });
