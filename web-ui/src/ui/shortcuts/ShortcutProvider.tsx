import { createContext, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { keyName } from './shortcutKeys';

export interface Shortcut {
  key: string;
  label: string;
  run: () => void;
}

export interface ShortcutRegister {
  enabled: boolean;
  setEnabled: (enabled: boolean) => void;
  add: (shortcut: Shortcut) => () => void;
  /** What works on the page at this moment, for the key map. */
  list: () => Shortcut[];
}

const STORAGE_KEY = 'hoso.shortcuts';
export const ShortcutContext = createContext<ShortcutRegister | null>(null);

function storedChoice(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== 'off';
  } catch {
    return true;
  }
}

export function ShortcutProvider({ children }: { children: ReactNode }) {
  const [enabled, setChoice] = useState(storedChoice);
  const shortcuts = useRef<Shortcut[]>([]);

  const setEnabled = useCallback((next: boolean) => {
    setChoice(next);
    try {
      localStorage.setItem(STORAGE_KEY, next ? 'on' : 'off');
    } catch {
      // the choice then lasts as long as the page
    }
  }, []);
  const add = useCallback((shortcut: Shortcut) => {
    shortcuts.current = [...shortcuts.current, shortcut];
    return () => {
      shortcuts.current = shortcuts.current.filter((other) => other !== shortcut);
    };
  }, []);

  useEffect(() => {
    if (!enabled) return;
    const press = (event: KeyboardEvent) => {
      const name = keyName(event);
      // The newest wins: a page may take over a key of the shell.
      const shortcut = name && shortcuts.current.findLast((candidate) => candidate.key === name);
      if (!shortcut || document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      event.preventDefault();
      shortcut.run();
    };
    // Before the parts of the page, some of which keep the keys pressed in them to themselves.
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [enabled]);

  const register = useMemo(() => ({ enabled, setEnabled, add, list: () => shortcuts.current }), [enabled, setEnabled, add]);
  return <ShortcutContext value={register}>{children}</ShortcutContext>;
}
