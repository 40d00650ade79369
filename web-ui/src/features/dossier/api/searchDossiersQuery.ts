import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../../../api/client';
import type { DossierRow } from '../../../api/dossierTypes';
import type { Page } from '../../../api/types';

export const searchDossiersQuery = (text: string) =>
  queryOptions({
    queryKey: ['dossiers', 'search', text],
    queryFn: ({ signal }) => ask<Page<DossierRow>>('/api/dossiers/search', { text }, signal),
    enabled: text !== '',
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
