import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../../api/ApiProblem';
import type { DossierView } from '../../../../api/dossierTypes';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { DayField } from '../../../../ui/form/DayField';
import { Dialog } from '../../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../../ui/overlay/DialogFoot';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { RadioField } from '../../../../ui/form/RadioField';
import { TextAreaField } from '../../../../ui/form/TextAreaField';
import { TextField } from '../../../../ui/form/TextField';
import { cancelDecision } from '../../api/cancelDecision';
import { dossierWords } from '../../dossierWords';

interface CancelDecisionDialogProps {
  dossier: DossierView;
  onCancelled: () => void;
  onClose: () => void;
}

/** The decision that cancels the decision: number, day, ground, reason. */
export function CancelDecisionDialog({ dossier, onCancelled, onClose }: CancelDecisionDialogProps) {
  const say = useWords(dossierWords);
  const [draft, setDraft] = useState({ number: '', decidedOn: '', ground: '', reason: '' });
  const [tried, setTried] = useState(false);
  const cancel = useMutation({
    mutationFn: () => cancelDecision(dossier.id, { ...draft, version: dossier.version }),
    onSuccess: onCancelled,
  });
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const complete = Object.values(draft).every((value) => value.trim() !== '');
  const problem = cancel.isError ? asProblem(cancel.error) : null;
  const errorOf = (name: keyof typeof draft) =>
    tried && draft[name].trim() === '' ? say('fieldMissing') : problem?.errors.find((error) => error.field === name)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (complete) cancel.mutate();
  };
  return (
    <Dialog title={say('cancelDecisionAsk')} onClose={onClose}>
      <form onSubmit={submit} className="stack" noValidate>
        <p>{say('cancelText')}</p>
        {problem && problem.errors.length === 0 && <ProblemNotice error={problem} />}
        <TextField
          id="cancel-number"
          label={say('cancelNumber')}
          hint={say('cancelNumberHint')}
          required
          short
          value={draft.number}
          onChange={(number) => change({ number })}
          error={errorOf('number')}
          autoComplete="off"
          maxLength={60}
        />
        <DayField
          id="cancel-day"
          label={say('cancelDay')}
          required
          value={draft.decidedOn}
          onChange={(decidedOn) => change({ decidedOn })}
          error={errorOf('decidedOn')}
        />
        <RadioField
          id="cancel-ground"
          label={say('cancelGround')}
          required
          value={draft.ground}
          onChange={(ground) => change({ ground })}
          error={errorOf('ground')}
          choices={dossier.cancellationGrounds.map((ground) => ({ value: ground.name, label: ground.label }))}
        />
        <TextAreaField
          id="cancel-reason"
          label={say('reason')}
          required
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          error={errorOf('reason')}
          maxLength={2000}
        />
        <p className="soft small">{say('cancelPaper')}</p>
        <DialogFoot>
          <Button type="submit" look="danger" busy={cancel.isPending}>
            {say('cancelDecision')}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
