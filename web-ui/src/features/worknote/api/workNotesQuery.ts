import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export const workNotesKey = (dossierId: string) => ['dossier', dossierId, 'work-notes'];

/** What officials wrote to each other beside the dossier. */
export const workNotesQuery = (dossierId: string) =>
  queryOptions({
    queryKey: workNotesKey(dossierId),
    queryFn: ({ signal }) => read<Wire<'WorkNotesView'>>(`/api/dossiers/${dossierId}/work-notes`, signal),
  });
