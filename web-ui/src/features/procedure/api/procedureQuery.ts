import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { ProcedureView } from '../procedureTypes';

/** A procedure with what each row rests on and how sure that is. */
export const procedureQuery = (slug: string) =>
  queryOptions({
    queryKey: ['procedures', slug],
    queryFn: ({ signal }) => read<ProcedureView>(`/api/procedures/${slug}`, signal),
    staleTime: 5 * 60_000,
  });
