import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export type UnansweredLine = Wire<'UnansweredLine'>;

export const unansweredSheetUrl = (quarter: string) => `/api/unanswered/sheet.xlsx?quarter=${quarter}`;

export const unansweredQuery = (quarter: string) =>
  infiniteQueryOptions({
    queryKey: ['unanswered', quarter],
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams({ quarter, ...(pageParam ? { cursor: pageParam } : {}) });
      return read<Wire<'UnansweredView'>>(`/api/unanswered?${search.toString()}`, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    retry: false,
  });
