import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../../../api/client';
import type { Found } from '../../../api/types';
import type { Wire } from '../../../api/wire';

export type Cell = Wire<'ServedCell'>;

/** Units that open dossiers of the procedure and that the clerk's office serves, by name or code. */
export const cellsQuery = (procedure: string | null, text: string) =>
  queryOptions({
    queryKey: ['served-cells', procedure, text],
    queryFn: ({ signal }) => ask<Found<Cell>>('/api/dossiers/halfway/cells/search', { text, procedure }, signal),
    enabled: text.trim().length >= 2,
    placeholderData: keepPreviousData,
  });
