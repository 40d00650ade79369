import type { DossierStep } from '../../../../api/dossierTypes';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { Dialog } from '../../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../../ui/overlay/DialogFoot';
import { dossierWords } from '../../dossierWords';

interface RecallDialogProps {
  step: DossierStep;
  busy: boolean;
  onYes: () => void;
  onClose: () => void;
}

/** What taking back does, before it is done: the step comes back as it was, with its old due date. */
export function RecallDialog({ step, busy, onYes, onClose }: RecallDialogProps) {
  const say = useWords(dossierWords);
  return (
    <Dialog title={say('recallAsk', { step: step.name })} onClose={onClose} immediate>
      <div className="stack">
        <p>{say('recallText')}</p>
        <DialogFoot>
          <Button look="main" busy={busy} onClick={onYes}>
            {say('recall')}
          </Button>
        </DialogFoot>
      </div>
    </Dialog>
  );
}
