import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../../../api/client';
import type { Delegation, DelegationList } from '../administrationTypes';

export const delegationsQuery = (text: string, state: Delegation['state'] | null) =>
  queryOptions({
    queryKey: ['administration', 'delegations', text, state],
    queryFn: ({ signal }) => ask<DelegationList>('/api/administration/delegations/search', { text, state }, signal),
    placeholderData: keepPreviousData,
  });
