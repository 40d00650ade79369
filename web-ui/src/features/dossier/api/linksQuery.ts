import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** The dossiers this one goes on from, and those that go on from it. */
export const linksQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossier', dossierId, 'links'],
    queryFn: ({ signal }) => read<Wire<'LinkView'>[]>(`/api/dossiers/${dossierId}/links`, signal),
  });
