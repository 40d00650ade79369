import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Readiness } from '../administrationTypes';

export const readinessQuery = queryOptions({
  queryKey: ['administration', 'readiness'],
  queryFn: ({ signal }) => read<Readiness>('/api/administration/readiness', signal),
});
