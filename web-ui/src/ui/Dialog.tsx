import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useWords } from '../i18n/useWords';
import { Button } from './Button';
import { uiWords } from './uiWords';
import { useDiscard } from './unsaved/useDiscard';
import { useTouched } from './unsaved/useTouched';
import './Dialog.css';

interface DialogProps {
  title: string;
  children: ReactNode;
  /** Absent where the dialog must be answered. */
  onClose?: () => void;
  wide?: boolean;
  /** What is set in it counts at once: there is nothing to lose. */
  immediate?: boolean;
}

/**
 * The browser's own modal dialog: focus trap and inert background come with it. Whatever way it is left, it asks first
 * when something was typed or chosen in it that has not been sent.
 */
export function Dialog({ title, children, onClose, wide, immediate = false }: DialogProps) {
  const say = useWords(uiWords);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { holds, watch } = useTouched(dialog);
  const discard = useDiscard(() => !immediate && holds());
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    element?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    return () => element?.close();
  }, []);
  const leave = () => onClose && discard.ask(onClose);
  return (
    <dialog
      ref={dialog}
      className={wide ? 'dialog dialog--wide' : 'dialog'}
      aria-labelledby={id}
      {...(immediate ? {} : watch)}
      onKeyDown={(event) => {
        // A second Esc would close the element past any question, so that the key never reaches the browser.
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        leave();
      }}
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
      onClose={(event) => {
        const closed = event.target === event.currentTarget && dialog.current;
        if (!closed || closed.open) return;
        closed.showModal();
        leave();
      }}
    >
      <div className="dialog__head">
        <h2 id={id}>{title}</h2>
        {onClose && (
          <Button look="quiet" size="small" onClick={leave}>
            {say('close')}
          </Button>
        )}
      </div>
      {children}
      {discard.question}
    </dialog>
  );
}
