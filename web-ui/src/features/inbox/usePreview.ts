import { useState, useSyncExternalStore } from 'react';

const KEY = 'hoso.inbox-preview';
/** Narrower than this the list needs the room itself. */
const WIDE = '(min-width: 75rem)';

function stored(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes';
  } catch {
    return false;
  }
}

const room = () => (typeof window.matchMedia === 'function' ? window.matchMedia(WIDE) : null);
const watch = (changed: () => void) => {
  const wide = room();
  wide?.addEventListener('change', changed);
  return () => wide?.removeEventListener('change', changed);
};

/** Whether there is room for a preview beside the list, and whether it is wanted on this machine. */
export function usePreview() {
  const offered = useSyncExternalStore(watch, () => room()?.matches ?? false);
  const [wanted, setWanted] = useState(stored);
  return {
    offered,
    on: offered && wanted,
    toggle: () => {
      setWanted(!wanted);
      try {
        localStorage.setItem(KEY, wanted ? 'no' : 'yes');
      } catch {
        // the choice then lasts as long as the page
      }
    },
  };
}
