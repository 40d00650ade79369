import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './ApiProblem';
import { setSessionExpired } from './sessionExpiry';

function noticeExpiry(error: Error): void {
  // A refused sign-in is also a 401, but says nothing about a session.
  if (error instanceof ApiProblem && error.status === 401 && !error.code.startsWith('SIGNIN')) setSessionExpired(true);
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: noticeExpiry }),
    mutationCache: new MutationCache({ onError: noticeExpiry }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        gcTime: 30 * 60_000,
        // A refusal stays a refusal; only a lost connection is worth another try.
        retry: (count, error) => count < 2 && error instanceof ApiProblem && (error.status === 0 || error.status >= 502),
      },
      mutations: { retry: false },
    },
  });
}
