import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Page } from '../../../api/types';
import type { Wire } from '../../../api/wire';

export type RunLine = Wire<'RunLine'>;

/** What a figure counts: everything that stands in its address. */
export interface RunsAsked {
  period: string;
  unit: string;
  state: string;
  alone?: string;
  procedure?: string;
  step?: string;
}

const NAMES = ['period', 'unit', 'state', 'alone', 'procedure', 'step'] as const;

/** What is left empty is left out. */
export const runsSearch = (asked: RunsAsked) => new URLSearchParams(NAMES.flatMap((name) => (asked[name] ? [[name, asked[name]]] : [])));

export function runsOf(search: URLSearchParams): RunsAsked {
  const asked: RunsAsked = { period: '', unit: '', state: 'OPEN_LATE' };
  for (const name of NAMES) asked[name] = search.get(name) ?? asked[name] ?? '';
  return asked;
}

export const runsQuery = (asked: RunsAsked) =>
  infiniteQueryOptions({
    queryKey: ['on-time', 'runs', asked],
    queryFn: ({ pageParam, signal }) => {
      const search = runsSearch(asked);
      if (pageParam) search.set('cursor', pageParam);
      return read<Page<RunLine>>(`/api/on-time/runs?${search.toString()}`, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    retry: false,
  });
