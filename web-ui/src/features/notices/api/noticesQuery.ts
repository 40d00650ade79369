import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { NoticeList } from '../../../api/types';

export const noticesQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: ({ signal }) => read<NoticeList>('/api/notices', signal),
  refetchInterval: 5 * 60_000,
});
