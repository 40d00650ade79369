import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import { cataloguePath, type Reader } from './catalogueReader';

export interface ProcedureRow {
  slug: string;
  code: string;
  name: string;
  publiclyTrackable: boolean;
}

/** Which procedures there are for this reader. */
export const catalogueQuery = (reader: Reader) =>
  queryOptions({
    queryKey: ['catalogue', reader],
    queryFn: ({ signal }) => read<ProcedureRow[]>(cataloguePath(reader), signal),
    staleTime: 60 * 60_000,
  });
