import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/useWords';
import { Button } from '../Button';
import { uiWords } from '../uiWords';

interface DiscardQuestionProps {
  onStay: () => void;
  onDiscard: () => void;
}

/** The one question before anything typed is thrown away; Esc and the first button keep it. */
export function DiscardQuestion({ onStay, onDiscard }: DiscardQuestionProps) {
  const say = useWords(uiWords);
  const question = useRef<HTMLDialogElement>(null);
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const element = question.current;
    if (element && !element.open) element.showModal();
    stay.current?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={question}
      role="alertdialog"
      className="dialog"
      aria-labelledby="discard-title"
      aria-describedby="discard-text"
      onCancel={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onStay();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onStay();
      }}
    >
      <div className="stack">
        <h2 id="discard-title">{say('discardTitle')}</h2>
        <p id="discard-text">{say('discardText')}</p>
        <div className="cluster">
          <Button ref={stay} look="main" onClick={onStay}>
            {say('discardNo')}
          </Button>
          <Button look="danger" onClick={onDiscard}>
            {say('discardYes')}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
