import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';

export interface ProcedureRow {
  slug: string;
  code: string;
  name: string;
}

/** The catalogue as officials see it. */
export const proceduresQuery = queryOptions({
  queryKey: ['procedures'],
  queryFn: ({ signal }) => read<ProcedureRow[]>('/api/procedures', signal),
  staleTime: 60 * 60_000,
});
