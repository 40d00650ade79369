import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export const procedureChoicesQuery = queryOptions({
  queryKey: ['register', 'procedures'],
  queryFn: ({ signal }) => read<Wire<'CatalogueEntry'>[]>('/api/procedures', signal),
});
