import type { ReactNode } from 'react';

/** The acts of a dialog: they stay in sight however long it is and however low the window. */
export function DialogFoot({ children }: { children: ReactNode }) {
  return <div className="dialog__foot cluster">{children}</div>;
}
