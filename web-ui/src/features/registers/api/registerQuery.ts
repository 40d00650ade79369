import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Page } from '../../../api/types';
import type { Wire } from '../../../api/wire';
import { filterQuery, type RegisterFilter } from '../registerFilter';

export type RegisterLine = Wire<'RegisterLine'>;

export const registerSheetUrl = (filter: RegisterFilter) => `/api/registers/07.xlsx?${filterQuery(filter).toString()}`;

export const registerQuery = (filter: RegisterFilter) =>
  infiniteQueryOptions({
    queryKey: ['register', filter],
    queryFn: ({ pageParam, signal }) => {
      const search = filterQuery(filter);
      if (pageParam) search.set('cursor', pageParam);
      return read<Page<RegisterLine>>(`/api/registers/07?${search.toString()}`, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    retry: false,
  });
