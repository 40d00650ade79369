import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../../api/ApiProblem';
import type { DocumentView } from '../../../../api/dossierTypes';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { DayField } from '../../../../ui/form/DayField';
import { TextField } from '../../../../ui/form/TextField';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { Dialog } from '../../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../../ui/overlay/DialogFoot';
import { registerPaper } from '../../api/registerPaper';
import { cardWords } from '../../cardWords';

interface OfficeNumbersDialogProps {
  dossierId: string;
  document: DocumentView;
  onClose: () => void;
  onSaved: (document: DocumentView) => void;
}

/** Under which numbers the paper stands in the registers of the office system. */
export function OfficeNumbersDialog({ dossierId, document, onClose, onSaved }: OfficeNumbersDialogProps) {
  const say = useWords(cardWords);
  const [incomingNumber, setIncomingNumber] = useState(document.incomingNumber ?? '');
  const [incomingOn, setIncomingOn] = useState(document.incomingOn ?? '');
  const [outgoingNumber, setOutgoingNumber] = useState(document.outgoingNumber ?? '');
  const saving = useMutation({
    mutationFn: () =>
      registerPaper(dossierId, document, {
        incomingNumber: incomingNumber.trim() || null,
        incomingOn: incomingOn || null,
        outgoingNumber: outgoingNumber.trim() || null,
      }),
    onSuccess: (saved) => {
      onSaved(saved);
      onClose();
    },
  });
  const problem = saving.isError ? asProblem(saving.error) : null;
  const errorOf = (field: string) => problem?.errors.find((error) => error.field === field)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  return (
    <Dialog title={say('officeNumbers')} onClose={onClose}>
      <form onSubmit={submit} className="stack" noValidate>
        <p className="soft">{say('officeNumbersText')}</p>
        {problem && problem.errors.length === 0 && <ProblemNotice error={problem} />}
        <TextField
          id="office-incoming"
          label={say('incomingNumber')}
          short
          maxLength={50}
          hint={say('officeNumberHint')}
          value={incomingNumber}
          onChange={setIncomingNumber}
          error={errorOf('incomingNumber')}
        />
        <DayField id="office-incoming-on" label={say('incomingOn')} value={incomingOn} onChange={setIncomingOn} error={errorOf('incomingOn')} />
        <TextField
          id="office-outgoing"
          label={say('outgoingNumber')}
          short
          maxLength={50}
          hint={say('officeNumberHint')}
          value={outgoingNumber}
          onChange={setOutgoingNumber}
          error={errorOf('outgoingNumber')}
        />
        <DialogFoot>
          <Button type="submit" look="main" busy={saving.isPending}>
            {say('save')}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
