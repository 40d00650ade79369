import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { HistoryEntry } from '../../../api/dossierTypes';

export const dossierHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'history'],
    queryFn: ({ signal }) => read<HistoryEntry[]>(`/api/dossiers/${id}/history`, signal),
  });
