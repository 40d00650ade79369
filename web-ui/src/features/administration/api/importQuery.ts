import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { ImportBatch } from '../administrationTypes';

const working = (batch: ImportBatch | undefined) => batch?.status === 'CHECKING' || batch?.status === 'APPLYING';

/** Asks again every second while the list is being worked on. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: ({ signal }) => read<ImportBatch>(`/api/imports/${id}`, signal),
    refetchInterval: (query) => (working(query.state.data) ? 1000 : false),
  });
