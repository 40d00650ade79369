import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export const WRITE_BACK_URL = '/api/member-data/write-back.xlsx';

export const memberDataQuery = queryOptions({
  queryKey: ['member-data'],
  queryFn: ({ signal }) => read<Wire<'MemberDataView'>>('/api/member-data', signal),
  retry: false,
});
