import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** What the signed-in official may open, and in which of his units. */
export const openingsQuery = () =>
  queryOptions({
    queryKey: ['openings'],
    queryFn: ({ signal }) => read<Wire<'OpeningView'>[]>('/api/dossiers/openings', signal),
  });
