import { useSyncExternalStore } from 'react';

export type Language = 'vi' | 'en';

const STORAGE_KEY = 'hoso.language';
const listeners = new Set<() => void>();
let current: Language = stored();

function stored(): Language {
  try {
    return localStorage.getItem(STORAGE_KEY) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi'; // storage may be forbidden; Vietnamese is the house's first language
  }
}

export function language(): Language {
  return current;
}

export function setLanguage(next: Language): void {
  current = next;
  document.documentElement.lang = next;
  try {
    localStorage.setItem(STORAGE_KEY, next);
  } catch {
    // the choice then lasts as long as the page
  }
  for (const listener of listeners) listener();
}

export function useLanguage(): Language {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    language,
    () => 'vi',
  );
}
