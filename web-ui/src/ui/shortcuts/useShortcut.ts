import { useContext, useEffect, useRef } from 'react';
import { ShortcutContext } from './ShortcutProvider';

/** Binds a key while the component stands on the page; the key map lists it under its label. */
export function useShortcut(key: string, label: string, run: () => void, active = true): void {
  const register = useContext(ShortcutContext);
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const add = register?.add;
  useEffect(() => {
    if (!active || !add) return;
    return add({ key, label, run: () => latest.current() });
  }, [add, key, label, active]);
}
