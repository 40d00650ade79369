import { useId } from 'react';
import { useWords } from '../../i18n/useWords';
import { Button } from '../act/Button';
import { DialogFoot } from '../overlay/DialogFoot';
import { Modal } from '../parts/Modal';
import { uiWords } from '../text/uiWords';

interface DiscardQuestionProps {
  onStay: () => void;
  onDiscard: () => void;
}

/** The one question before anything typed is thrown away; Esc and the first button keep it. */
export function DiscardQuestion({ onStay, onDiscard }: DiscardQuestionProps) {
  const say = useWords(uiWords);
  const id = useId();
  return (
    <Modal role="alertdialog" labelledBy={`${id}-title`} describedBy={`${id}-text`} first="button" onEsc={onStay}>
      <div className="stack">
        <h2 id={`${id}-title`}>{say('discardTitle')}</h2>
        <p id={`${id}-text`}>{say('discardText')}</p>
        <DialogFoot>
          <Button look="main" onClick={onStay}>
            {say('discardNo')}
          </Button>
          <Button look="danger" onClick={onDiscard}>
            {say('discardYes')}
          </Button>
        </DialogFoot>
      </div>
    </Modal>
  );
}
