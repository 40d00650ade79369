import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export type Gate = Wire<'GateView'>;

/** Sealed words are not kept longer than they are looked at. */
export const gatesQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['gates', dossierId],
    queryFn: ({ signal }) => read<Gate[]>(`/api/dossiers/${dossierId}/gates`, signal),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
