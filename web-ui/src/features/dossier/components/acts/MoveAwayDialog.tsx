import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { asProblem } from '../../../../api/ApiProblem';
import type { DossierView } from '../../../../api/dossierTypes';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { DayField } from '../../../../ui/form/DayField';
import { Dialog } from '../../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../../ui/overlay/DialogFoot';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { TextField } from '../../../../ui/form/TextField';
import { moveAway } from '../../api/moveAway';
import { dossierWords } from '../../dossierWords';

interface MoveAwayDialogProps {
  dossier: DossierView;
  /** The cell chosen, and how to choose one; without one the destination is written out. */
  destination: { id: string; name: string } | null;
  picker: ReactNode;
  onMoved: () => void;
  onClose: () => void;
}

/** Where to, since when, and the two letters that go along. */
export function MoveAwayDialog({ dossier, destination, picker, onMoved, onClose }: MoveAwayDialogProps) {
  const say = useWords(dossierWords);
  const [draft, setDraft] = useState({ toUnitName: '', movedOn: '', certificateNumber: '', letterNumber: '' });
  const [tried, setTried] = useState(false);
  const move = useMutation({
    mutationFn: () =>
      moveAway(dossier.id, { ...draft, toUnitId: destination?.id ?? null, toUnitName: destination ? null : draft.toUnitName.trim(), version: dossier.version }),
    onSuccess: onMoved,
  });
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const problem = move.isError ? asProblem(move.error) : null;
  const needed = (name: keyof typeof draft) => name !== 'toUnitName' || !destination;
  const missing = (Object.keys(draft) as (keyof typeof draft)[]).filter((name) => needed(name) && draft[name].trim() === '');
  const errorOf = (name: keyof typeof draft) =>
    tried && missing.includes(name) ? say('fieldMissing') : problem?.errors.find((error) => error.field === name)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.length === 0) move.mutate();
  };
  return (
    <Dialog title={say('moveAwayAsk')} onClose={onClose}>
      <form onSubmit={submit} className="stack" noValidate>
        <p>{say('moveAwayText')}</p>
        {problem && problem.errors.length === 0 && <ProblemNotice error={problem} />}
        {picker}
        {!destination && (
          <TextField
            id="move-unit"
            label={say('moveTo')}
            hint={say('moveToHint')}
            required
            value={draft.toUnitName}
            onChange={(toUnitName) => change({ toUnitName })}
            error={errorOf('toUnitName')}
            autoComplete="off"
            maxLength={300}
          />
        )}
        <DayField id="move-day" label={say('movedOn')} required value={draft.movedOn} onChange={(movedOn) => change({ movedOn })} error={errorOf('movedOn')} />
        <TextField
          id="move-certificate"
          label={say('moveCertificate')}
          required
          short
          value={draft.certificateNumber}
          onChange={(certificateNumber) => change({ certificateNumber })}
          error={errorOf('certificateNumber')}
          autoComplete="off"
          maxLength={60}
        />
        <TextField
          id="move-letter"
          label={say('moveLetter')}
          required
          short
          value={draft.letterNumber}
          onChange={(letterNumber) => change({ letterNumber })}
          error={errorOf('letterNumber')}
          autoComplete="off"
          maxLength={60}
        />
        <DialogFoot>
          <Button type="submit" look="danger" busy={move.isPending}>
            {say('moveAway')}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
