import { queryOptions } from '@tanstack/react-query';
import { ApiProblem } from '../../../api/ApiProblem';
import { read } from '../../../api/client';
import type { Session } from '../../../api/types';

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      return (await read<Session | null>('/api/session', signal)) ?? null;
    } catch (failure) {
      if (failure instanceof ApiProblem && failure.status === 401) return null;
      throw failure;
    }
  },
  staleTime: 5 * 60_000,
});
