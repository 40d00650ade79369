import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { DossierRow } from '../../../api/dossierTypes';
import type { Page } from '../../../api/types';

/** Those that stand until a day comes, the nearest first. */
export const waitingQuery = infiniteQueryOptions({
  queryKey: ['dossiers', 'waiting'],
  queryFn: ({ pageParam, signal }) =>
    read<Page<DossierRow>>(`/api/dossiers/waiting${pageParam ? `?${new URLSearchParams({ cursor: pageParam })}` : ''}`, signal),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.next,
  placeholderData: keepPreviousData,
});
