import { useSyncExternalStore } from 'react';

/** Set when a call came back 401 under a page that had a session: the page stays, a sign-in opens over it. */
let expired = false;
const listeners = new Set<() => void>();

export function setSessionExpired(next: boolean): void {
  if (expired === next) return;
  expired = next;
  listeners.forEach((listener) => listener());
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
