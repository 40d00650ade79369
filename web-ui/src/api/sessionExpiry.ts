import { useSyncExternalStore } from 'react';
import type { ApiProblem } from './ApiProblem';

/** Set when a call came back 401 under a page that had a session: the page stays, a sign-in opens over it. */
let expired = false;
const listeners = new Set<() => void>();

export function setSessionExpired(next: boolean): void {
  if (expired === next) return;
  expired = next;
  for (const listener of listeners) listener();
}

export function useSessionExpired(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => expired,
  );
}

let doubt: () => void = () => undefined;

/** Whom to ask whether the session is still the page's own. */
export function onSessionDoubt(ask: () => void): void {
  doubt = ask;
}

/**
 * Every call tells of its refusals here; a refused sign-in is also a 401, but says nothing about a session. "Not yours"
 * may mean that the session is another's by now, or that its token went with it.
 */
export function noticeExpiry(path: string, problem: ApiProblem): void {
  if (path === '/api/session') return;
  if (problem.status === 401) setSessionExpired(true);
  if (problem.status === 403) doubt();
}
