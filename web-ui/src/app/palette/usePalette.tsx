import { useContext, useEffect, useState, type ReactNode } from 'react';
import type { Session } from '../../api/types';
import { demanded, OnDemand } from '../../ui/parts/onDemand';
import { ShortcutContext, type Command } from '../../ui/shortcuts/ShortcutProvider';
import { useShortcut } from '../../ui/shortcuts/useShortcut';

const palette = demanded(async () => (await import('./CommandPalette')).CommandPalette);

/** The palette of the page one stands on: its key, how else it is opened, and itself while it is open. */
export function usePalette(session: Session): { open: () => void; palette: ReactNode } {
  const register = useContext(ShortcutContext);
  const [commands, setCommands] = useState<Command[] | null>(null);
  // Asked before it opens: what can be done may depend on where the focus is.
  const open = () => setCommands(register?.list() ?? []);
  useShortcut('palette', open);
  useEffect(() => void palette.fetch(), []);
  const close = (then?: () => void) => {
    setCommands(null);
    if (then) afterFocusIsBack(then);
  };
  return { open, palette: commands && <OnDemand part={palette} given={{ session, commands, onClose: close }} /> };
}

/** The kept dialog gives the focus back one frame after it has gone; a dialog that opens then gives it back to the right place in its turn. */
function afterFocusIsBack(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then));
}
