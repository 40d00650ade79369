import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export const unusualReadingQuery = queryOptions({
  queryKey: ['administration', 'unusual-reading'],
  queryFn: ({ signal }) => read<Wire<'UnusualReadingView'>>('/api/administration/unusual-reading', signal),
});
