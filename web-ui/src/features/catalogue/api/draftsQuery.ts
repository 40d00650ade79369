import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export type Draft = Wire<'DraftView'>;

/** The folders that are not in force: they wait, or are refused. */
export const draftsQuery = queryOptions({
  queryKey: ['procedure-drafts'],
  queryFn: ({ signal }) => read<Draft[]>('/api/procedure-drafts', signal),
});
