import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** Sealed words are not kept longer than they are looked at. */
export const conclusionsQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['conclusions', dossierId],
    queryFn: ({ signal }) => read<Wire<'ConclusionView'>[]>(`/api/dossiers/${dossierId}/conclusions`, signal),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
