import { useId, useRef, type ReactNode } from 'react';
import { useWords } from '../i18n/useWords';
import { Button } from './Button';
import { Modal } from './parts/Modal';
import { uiWords } from './uiWords';
import { useDiscard } from './unsaved/useDiscard';
import { useTouched } from './unsaved/useTouched';

interface DialogProps {
  title: string;
  children: ReactNode;
  /** Absent where the dialog must be answered. */
  onClose?: () => void;
  wide?: boolean;
  /** What is set in it counts at once: there is nothing to lose. */
  immediate?: boolean;
}

/** Whatever way it is left, it asks first when something was typed or chosen in it that has not been sent. */
export function Dialog({ title, children, onClose, wide, immediate = false }: DialogProps) {
  const say = useWords(uiWords);
  const id = useId();
  const body = useRef<HTMLDivElement>(null);
  const { holds, watch } = useTouched(body);
  const discard = useDiscard(() => !immediate && holds());
  const leave = onClose && (() => discard.ask(onClose));
  return (
    <Modal labelledBy={id} first="input, textarea, select" onEsc={leave} {...(wide === undefined ? {} : { wide })}>
      <div className="dialog__head">
        <h2 id={id}>{title}</h2>
        {leave && (
          <Button look="quiet" size="small" onClick={leave}>
            {say('close')}
          </Button>
        )}
      </div>
      <div ref={body} className="dialog__body" {...(immediate ? {} : watch)}>
        {children}
      </div>
      {discard.question}
    </Modal>
  );
}
