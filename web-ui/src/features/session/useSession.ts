import { useQuery } from '@tanstack/react-query';
import type { Session } from '../../api/types';
import { sessionQuery } from './api/sessionQuery';

/** The signed-in official; null when nobody is. Pages under the shell always find somebody. */
export function useSession(): Session | null {
  return useQuery(sessionQuery).data ?? null;
}
