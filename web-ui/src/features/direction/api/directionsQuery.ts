import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** The orders of a dossier and the steps at which one may be given; read anew with the dossier. */
export const directionsQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossier', dossierId, 'directions'],
    queryFn: ({ signal }) => read<Wire<'DirectionsView'>>(`/api/dossiers/${dossierId}/directions`, signal),
  });
