import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { About } from '../../../api/types';

export const aboutQuery = queryOptions({
  queryKey: ['about'],
  queryFn: ({ signal }) => read<About>('/api/about', signal),
  staleTime: Infinity,
});
