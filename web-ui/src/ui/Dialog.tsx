import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../i18n/useWords';
import { Button } from './Button';
import { uiWords } from './uiWords';
import './Dialog.css';

interface DialogProps {
  title: string;
  children: ReactNode;
  /** Absent where the dialog must be answered. */
  onClose?: () => void;
  wide?: boolean;
}

/** The browser's own modal dialog: focus trap, Esc and inert background come with it. */
export function Dialog({ title, children, onClose, wide }: DialogProps) {
  const say = useWords(uiWords);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    element?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={wide ? 'dialog dialog--wide' : 'dialog'}
      aria-labelledby="dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <div className="dialog__head">
        <h2 id="dialog-title">{title}</h2>
        {onClose && (
          <Button look="quiet" size="small" onClick={onClose}>
            {say('close')}
          </Button>
        )}
      </div>
      {children}
    </dialog>
  );
}
