import { useEffect, useRef, type ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import '../overlay/Dialog.css';
import './speakParts';

export interface ModalBoxProps {
  role?: 'dialog' | 'alertdialog';
  labelledBy: string;
  describedBy?: string;
  wide?: boolean;
  /** What gets the focus at first, as a selector; where there is no such thing, the box itself. */
  first: string;
  /** Absent where it must be answered. */
  onEsc: (() => void) | undefined;
  children: ReactNode;
}

/** The kept part: keeps the focus in itself, hides the page behind it from everybody, gives the focus back. It closes when its owner takes it away. */
export function ModalBox({ role = 'dialog', labelledBy, describedBy, wide = false, first, onEsc, children }: ModalBoxProps) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>(first)?.focus(), [first]);
  useEffect(() => landSomewhere, []);
  return (
    <ModalOverlay className="dialog-ground" isOpen isKeyboardDismissDisabled={!onEsc} onOpenChange={(open) => open || onEsc?.()}>
      <Modal className={wide ? 'dialog dialog--wide' : 'dialog'}>
        <Dialog ref={box} role={role} className="dialog__box" aria-labelledby={labelledBy} aria-describedby={describedBy}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Where the button that led here has gone with its row or its page, the focus would be nowhere: the page itself takes it. */
function landSomewhere() {
  // The kept part gives the focus back one frame later.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (lost) document.getElementById('main')?.focus({ preventScroll: true });
    }),
  );
}
