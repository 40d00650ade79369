import { createContext, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { bindingOf, type KeyName } from './keyMap';
import { keyName } from './shortcutKeys';

/** What can be done on the page at this moment, by a key or only by its name. */
export interface Command {
  /** The key it is bound to; absent where it has none. */
  name?: KeyName;
  label: string;
  run: () => void;
  /** Whether it can be done where one stands now; absent where it always can. */
  now?: () => boolean;
}

export interface ShortcutRegister {
  enabled: boolean;
  setEnabled: (enabled: boolean) => void;
  add: (command: Command) => () => void;
  /** What works on the page where one stands at this moment. */
  list: () => Command[];
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

const works = (command: Command) => command.now?.() ?? true;

export function ShortcutProvider({ children }: { children: ReactNode }) {
  const [enabled, setChoice] = useState(storedChoice);
  const commands = useRef<Command[]>([]);

  const setEnabled = useCallback((next: boolean) => {
    setChoice(next);
    try {
      localStorage.setItem(STORAGE_KEY, next ? 'on' : 'off');
    } catch {
      // the choice then lasts as long as the page
    }
  }, []);
  const add = useCallback((command: Command) => {
    commands.current = [...commands.current, command];
    return () => {
      commands.current = commands.current.filter((other) => other !== command);
    };
  }, []);

  useEffect(() => {
    if (!enabled) return;
    const press = (event: KeyboardEvent) => {
      const key = keyName(event);
      // The newest wins: a page may take over a key of the shell.
      const command = key && commands.current.findLast((one) => one.name && bindingOf(one.name).key === key && works(one));
      if (!command || document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      event.preventDefault();
      command.run();
    };
    // Before the parts of the page, some of which keep the keys pressed in them to themselves.
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [enabled]);

  const register = useMemo(() => ({ enabled, setEnabled, add, list: () => commands.current.filter(works) }), [enabled, setEnabled, add]);
  return <ShortcutContext value={register}>{children}</ShortcutContext>;
}
