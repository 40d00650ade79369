import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import './Disclosure.css';

interface DisclosureProps {
  /** Spoken name of the button where its content is only a picture. */
  label?: string;
  button: ReactNode;
  children: ReactNode;
  onOpen?: () => void;
  /** A menu: choosing something in it closes it. */
  picks?: boolean;
}

/** A button with a panel below it; Esc and a press elsewhere close it. */
export function Disclosure({ label, button, children, onOpen, picks = false }: DisclosureProps) {
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
    document.addEventListener('focusin', leave);
    const giveUp = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !box.current?.contains(event.target as Node)) return;
      setOpen(false);
      opener.current?.focus();
    };
    const pick = (event: MouseEvent) => {
      const act = event.target instanceof Element && event.target.closest('button, a');
      if (picks && act && act !== opener.current) setOpen(false);
    };
    document.addEventListener('keydown', giveUp);
    document.addEventListener('click', pick);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', giveUp);
      document.removeEventListener('click', pick);
    };
  }, [open, picks]);

  return (
    <div ref={box} className="disclosure">
      <button
        ref={opener}
        type="button"
        className="disclosure__button"
        aria-label={label}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          if (!open) onOpen?.();
          setOpen(!open);
        }}
      >
        {button}
      </button>
      <div
        id={id}
        className={picks ? 'disclosure__panel disclosure__panel--menu' : 'disclosure__panel'}
        hidden={!open}
      >
        {open && children}
      </div>
    </div>
  );
}
