import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { DossierRow } from '../../../api/dossierTypes';
import type { Page } from '../../../api/types';

export const dossiersQuery = (status: string | null, mine: boolean) =>
  infiniteQueryOptions({
    queryKey: ['dossiers', status, mine],
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams();
      if (mine) search.set('mine', 'true');
      if (status) search.set('status', status);
      if (pageParam) search.set('cursor', pageParam);
      const query = search.toString();
      return read<Page<DossierRow>>(query ? `/api/dossiers?${query}` : '/api/dossiers', signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
