import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Ballot } from '../ballot';

export const dossierBallotsQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossier-ballots', dossierId],
    queryFn: ({ signal }) => read<Ballot[]>(`/api/dossiers/${dossierId}/ballots`, signal),
    staleTime: 0,
    gcTime: 0,
  });
