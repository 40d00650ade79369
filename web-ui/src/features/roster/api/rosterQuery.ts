import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Roster } from '../rosterTypes';

export const rosterQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossier', dossierId, 'items'],
    queryFn: ({ signal }) => read<Roster>(`/api/dossiers/${dossierId}/items`, signal),
  });
