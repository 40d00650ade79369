import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';

export interface ProcedureRow {
  slug: string;
  code: string;
  name: string;
}

/** The public catalogue: which procedures there are. */
export const proceduresQuery = queryOptions({
  queryKey: ['procedures'],
  queryFn: async ({ signal }): Promise<ProcedureRow[]> => {
    const answer = await read<ProcedureRow[] | { items: ProcedureRow[] }>('/api/public/procedures', signal);
    return Array.isArray(answer) ? answer : answer.items;
  },
  staleTime: 60 * 60_000,
});
