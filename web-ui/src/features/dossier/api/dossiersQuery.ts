import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { DossierRow } from '../../../api/dossierTypes';
import type { Page } from '../../../api/types';

export const dossiersQuery = (status: string | null, mine: boolean, sort: string | null = null) =>
  infiniteQueryOptions({
    queryKey: ['dossiers', status, mine, sort],
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams();
      if (mine) search.set('mine', 'true');
      if (status) search.set('status', status);
      if (sort) search.set('sort', sort);
      if (pageParam) search.set('cursor', pageParam);
      const query = search.toString();
      return read<Page<DossierRow>>(query ? `/api/dossiers?${query}` : '/api/dossiers', signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
