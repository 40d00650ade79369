import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Wire } from '../../../api/wire';
import { cataloguePath, type Reader } from './catalogueReader';

export type ProcedureRow = Wire<'CatalogueEntry'>;

/** Which procedures there are for this reader. */
export const catalogueQuery = (reader: Reader) =>
  queryOptions({
    queryKey: ['catalogue', reader],
    queryFn: ({ signal }) => read<ProcedureRow[]>(cataloguePath(reader), signal),
    staleTime: 60 * 60_000,
  });
