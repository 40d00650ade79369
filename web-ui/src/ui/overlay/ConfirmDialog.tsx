import { useWords } from '../../i18n/useWords';
import { Button } from '../act/Button';
import { Dialog } from './Dialog';
import { DialogFoot } from './DialogFoot';
import { uiWords } from '../text/uiWords';

interface ConfirmDialogProps {
  title: string;
  /** What cannot be undone, named. */
  text: string;
  action: string;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asked once, before what cannot be undone. */
export function ConfirmDialog({ title, text, action, onConfirm, onClose }: ConfirmDialogProps) {
  const say = useWords(uiWords);
  return (
    <Dialog title={title} onClose={onClose} immediate>
      <div className="stack">
        <p>{text}</p>
        <DialogFoot>
          <Button look="danger" onClick={onConfirm}>
            {action}
          </Button>
          <Button onClick={onClose}>{say('cancel')}</Button>
        </DialogFoot>
      </div>
    </Dialog>
  );
}
