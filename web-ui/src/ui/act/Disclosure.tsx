import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import './Disclosure.css';

interface DisclosureProps {
  /** Spoken name of the button where its content is only a picture. */
  label?: string;
  button: ReactNode;
  children: ReactNode;
}

/** A button with a panel below it; Esc and a press elsewhere close it. */
export function Disclosure({ label, button, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    const leave = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave, true);
    const giveUp = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !box.current?.contains(event.target as Node)) return;
      setOpen(false);
      opener.current?.focus();
    };
    document.addEventListener('keydown', giveUp);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave, true);
      document.removeEventListener('keydown', giveUp);
    };
  }, [open]);

  return (
    <div ref={box} className="disclosure">
      <button
        ref={opener}
        type="button"
        className="disclosure__button"
        aria-label={label}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      <div id={id} className="disclosure__panel" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
