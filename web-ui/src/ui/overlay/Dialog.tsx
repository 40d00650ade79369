import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useWords } from '../../i18n/useWords';
import { Button } from '../act/Button';
import { Modal } from '../parts/Modal';
import { uiWords } from '../text/uiWords';
import { useDiscard } from '../unsaved/useDiscard';
import { useTouched } from '../unsaved/useTouched';

interface DialogProps {
  title: string;
  children: ReactNode;
  /** Absent where the dialog must be answered. */
  onClose?: () => void;
  wide?: boolean;
  /** What is set in it counts at once: there is nothing to lose. */
  immediate?: boolean;
  /** Which of several parts stands in it: a new one is read from its head on. */
  part?: string;
}

/** Whatever way it is left, it asks first when something was typed or chosen in it that has not been sent. */
export function Dialog({ title, children, onClose, wide, immediate = false, part }: DialogProps) {
  const say = useWords(uiWords);
  const id = useId();
  const body = useRef<HTMLDivElement>(null);
  const { holds, watch } = useTouched(body);
  const discard = useDiscard(() => !immediate && holds());
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(part);
  useEffect(() => {
    // The button that led here went with the part before, and the focus with it.
    if (shown.current !== part) heading.current?.focus();
    shown.current = part;
  }, [part]);
  const leave = onClose && (() => discard.ask(onClose));
  return (
    <Modal labelledBy={id} first="input, textarea, select" onEsc={leave} {...(wide === undefined ? {} : { wide })}>
      <div className="dialog__head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
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
