import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './ApiProblem';

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        gcTime: 30 * 60_000,
        // A refusal stays a refusal; only a lost connection is worth another try.
        retry: (count, error) => count < 2 && error instanceof ApiProblem && (error.status === 0 || (error.status >= 502 && !error.isOwnWord)),
      },
      mutations: { retry: false },
    },
  });
}
