import { queryOptions } from '@tanstack/react-query';
import { ApiProblem } from '../../../api/ApiProblem';
import { read } from '../../../api/client';
import type { About, Session } from '../../../api/types';

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session | null> => {
    // Asking for the session of nobody would be refused, and the browser would write that to its console.
    const { signedIn } = await read<About>('/api/about', signal);
    if (!signedIn) return null;
    try {
      return await read<Session>('/api/session', signal);
    } catch (failure) {
      if (failure instanceof ApiProblem && failure.status === 401) return null;
      throw failure;
    }
  },
  staleTime: 5 * 60_000,
});
