import { useSyncExternalStore, type ReactNode } from 'react';

export interface Flash {
  kind: 'good' | 'wrong' | 'info';
  text: ReactNode;
}

/** One message that survives the change of page after an act. */
let current: Flash | null = null;
const listeners = new Set<() => void>();

export function setFlash(next: Flash | null): void {
  current = next;
  listeners.forEach((listener) => listener());
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
