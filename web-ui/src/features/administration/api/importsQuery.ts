import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { ImportBatch } from '../administrationTypes';

export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: ({ signal }) => read<ImportBatch[]>('/api/imports', signal),
});
