import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** Which of the items can be passed on as they are, each with what to complete it with. */
export const passOnsQuery = (ids: string[]) =>
  queryOptions({
    queryKey: ['work-items', 'pass-ons', ids],
    queryFn: ({ signal }) => ask<Wire<'PassOn'>[]>('/api/work-items/pass-ons', { workItemIds: ids }, signal),
    gcTime: 0,
    staleTime: 0,
  });
