import { queryOptions } from '@tanstack/react-query';
import { ApiProblem } from '../../../api/ApiProblem';
import { read } from '../../../api/client';
import { setSessionExpired } from '../../../api/sessionExpiry';
import type { About, Session } from '../../../api/types';

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal, client }): Promise<Session | null> => {
    const known = client.getQueryData<Session | null>(['session']) ?? null;
    // Asking for the session of nobody would be refused, and the browser would write that to its console.
    const { signedIn } = await read<About>('/api/about', signal);
    if (!signedIn) return ended(known);
    try {
      const now = await read<Session>('/api/session', signal);
      // Another has signed in meanwhile, in another window: this page is still the first one's.
      return known && known.officialId !== now.officialId ? ended(known) : now;
    } catch (failure) {
      if (failure instanceof ApiProblem && failure.status === 401) return ended(known);
      throw failure;
    }
  },
  staleTime: 5 * 60_000,
});

/** A session that ends under a page keeps the page: a sign-in opens over it, and nothing typed is lost. */
function ended(known: Session | null): Session | null {
  if (known) setSessionExpired(true);
  return known;
}
