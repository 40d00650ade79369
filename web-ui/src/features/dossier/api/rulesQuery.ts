import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** What governs a dossier and why, and its dates as the rules stood on that day. */
export const rulesQuery = (id: string, on: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'rules', on],
    queryFn: ({ signal }) => read<Wire<'RulesView'>>(`/api/dossiers/${id}/rules?on=${on}`, signal),
    placeholderData: keepPreviousData,
    retry: false,
  });
