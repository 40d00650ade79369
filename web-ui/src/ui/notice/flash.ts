import { useSyncExternalStore, type ReactNode } from 'react';

export interface Flash {
  kind: 'good' | 'wrong' | 'info';
  text: ReactNode;
  /** The page it is for; it waits until the reader is there and goes when he leaves. */
  path: string;
}

/** One message that survives the change of page after an act. */
let current: Flash | null = null;
const listeners = new Set<() => void>();

export function setFlash(next: Omit<Flash, 'path'>, address: string = window.location.pathname): void {
  publish({ ...next, path: address.split('?')[0]! });
}

export function clearFlash(): void {
  publish(null);
}

function publish(next: Flash | null): void {
  current = next;
  for (const listener of listeners) listener();
}

export function useFlash(): Flash | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}
