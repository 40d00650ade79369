import { useMutation } from '@tanstack/react-query';
import type { DocumentView } from '../../../../api/dossierTypes';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { Dialog } from '../../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../../ui/overlay/DialogFoot';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { removePaper } from '../../api/removePaper';
import { paperWords } from '../../paperWords';

interface RemovePaperProps {
  dossierId: string;
  document: DocumentView;
  name: string;
  onRemoved: () => void;
  onClose: () => void;
}

export function RemovePaper({ dossierId, document, name, onRemoved, onClose }: RemovePaperProps) {
  const say = useWords(paperWords);
  const removal = useMutation({
    mutationFn: () => removePaper(dossierId, document.id),
    onSuccess: onRemoved,
  });
  return (
    <Dialog title={say('removeAsk', { name: document.fileName ?? name })} onClose={onClose}>
      <div className="stack">
        <p>{say('removeText')}</p>
        {removal.isError && <ProblemNotice error={removal.error} />}
        <DialogFoot>
          <Button look="danger" busy={removal.isPending} onClick={() => removal.mutate()}>
            {say('remove')}
          </Button>
        </DialogFoot>
      </div>
    </Dialog>
  );
}
