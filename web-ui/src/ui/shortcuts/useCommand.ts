import { useContext, useEffect, useRef } from 'react';
import type { KeyName } from './keyMap';
import { ShortcutContext, type Command } from './ShortcutProvider';

interface Commanded {
  name?: KeyName | undefined;
  label: string;
  run: () => void;
  active?: boolean | undefined;
  now?: (() => boolean) | undefined;
}

/** What the component offers as long as it stands on the page: whoever looks for acts by their names finds it. */
export function useCommand({ name, label, run, active = true, now }: Commanded): void {
  const add = useContext(ShortcutContext)?.add;
  const latest = useRef({ run, now });
  useEffect(() => {
    latest.current = { run, now };
  });
  useEffect(() => {
    if (!active || !add) return;
    const command: Command = { label, run: () => latest.current.run(), now: () => latest.current.now?.() ?? true };
    return add(name ? { ...command, name } : command);
  }, [add, name, label, active]);
}
