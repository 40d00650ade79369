import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { DossierView } from '../../../../api/dossierTypes';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { Dialog } from '../../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../../ui/overlay/DialogFoot';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { TextAreaField } from '../../../../ui/form/TextAreaField';
import { endDossier, type Ending } from '../../api/endDossier';
import { dossierWords } from '../../dossierWords';

interface EndDossierDialogProps {
  dossier: DossierView;
  ending: Ending;
  onEnded: () => void;
  onClose: () => void;
}

export function EndDossierDialog({ dossier, ending, onEnded, onClose }: EndDossierDialogProps) {
  const say = useWords(dossierWords);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: () => endDossier(dossier.id, ending, { reason: reason.trim(), version: dossier.version }),
    onSuccess: onEnded,
    // The page behind may have grown old; what is typed here stays.
    onError: () => queries.invalidateQueries({ queryKey: ['dossier', dossier.id] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') end.mutate();
  };
  return (
    <Dialog title={say(`${ending}Ask`)} onClose={onClose}>
      <form onSubmit={submit} className="stack" noValidate>
        <p>{say(ending === 'closeConsultation' ? 'closeConsultationText' : 'endText')}</p>
        {end.isError && <ProblemNotice error={end.error} />}
        <TextAreaField
          id="end-reason"
          label={say('reason')}
          required
          value={reason}
          onChange={setReason}
          error={missing ? say('reasonMissing') : undefined}
          maxLength={2000}
        />
        <DialogFoot>
          <Button type="submit" look="danger" busy={end.isPending}>
            {say(ending)}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
