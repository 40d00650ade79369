import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** What may be amended beside the steps, and what was noted; read anew with the dossier. */
export const amendmentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'amendments'],
    queryFn: ({ signal }) => read<Wire<'AmendmentsView'>>(`/api/dossiers/${id}/amendments`, signal),
  });
