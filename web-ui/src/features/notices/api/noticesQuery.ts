import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { NoticeRow, Page } from '../../../api/types';

export const noticesQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: async ({ signal }): Promise<NoticeRow[]> => {
    const answer = await read<NoticeRow[] | Page<NoticeRow>>('/api/notices', signal);
    return Array.isArray(answer) ? answer : answer.items;
  },
  refetchInterval: 5 * 60_000,
});
