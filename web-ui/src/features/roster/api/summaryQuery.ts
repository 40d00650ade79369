import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { RosterSummary } from '../rosterTypes';

export const summaryQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossier', dossierId, 'items', 'summary'],
    queryFn: ({ signal }) => read<RosterSummary>(`/api/dossiers/${dossierId}/items/summary`, signal),
  });
