import { infiniteQueryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Page } from '../../../api/types';
import type { OrganisationEvent } from '../administrationTypes';

export const historyQuery = infiniteQueryOptions({
  queryKey: ['administration', 'history'],
  queryFn: ({ pageParam, signal }) => read<Page<OrganisationEvent>>(`/api/administration/history${pageParam ? `?cursor=${pageParam}` : ''}`, signal),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.next,
});
