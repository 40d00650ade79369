import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../../api/ApiProblem';
import { today } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { DayField } from '../../../../ui/form/DayField';
import { Dialog } from '../../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../../ui/overlay/DialogFoot';
import { Loading } from '../../../../ui/notice/Loading';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import type { AdministeredOfficial, HandOver, Holding } from '../../administrationTypes';
import { changeOfficial } from '../../api/changeOfficial';
import { heldStepsQuery } from '../../api/heldStepsQuery';
import { handOverWords } from '../../handOverWords';
import { officialWords } from '../../officialWords';
import { HandOverFields } from './HandOverFields';

interface HandOverDialogProps {
  official: AdministeredOfficial;
  /** The position that ends; without it the account is blocked. */
  holding?: Holding | undefined;
  onDone: (official: AdministeredOfficial) => void;
  onClose: () => void;
}

/** Ends a position or blocks an account: shows first what he holds, and hands it over in the same act. */
export function HandOverDialog({ official, holding, onDone, onClose }: HandOverDialogProps) {
  const say = useWords(officialWords);
  const handOverSay = useWords(handOverWords);
  const held = useQuery(heldStepsQuery(holding ? { holdingId: holding.id } : { officialId: official.id }));
  const [lastDay, setLastDay] = useState(today());
  const [next, setNext] = useState<Record<string, string>>({});
  const sending = useMutation({
    mutationFn: () => {
      const handOver = chosen(next);
      return holding ? changeOfficial.endPosition(holding.id, { lastDay, handOver }) : changeOfficial.block(official.id, { handOver });
    },
    onSuccess: onDone,
    onError: () => void held.refetch(),
  });
  const problem = sending.isError ? asProblem(sending.error) : null;
  const dayError = problem?.errors.find((error) => error.field === 'lastDay')?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sending.mutate();
  };
  const title = say(holding ? 'endTitle' : 'block');
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit} className="stack" noValidate>
        <p className="soft">{holding ? `${official.fullName} · ${holding.label}` : handOverSay('blockText', { name: official.fullName })}</p>
        {holding && <p>{handOverSay('endText')}</p>}
        {problem && !dayError && <ProblemNotice error={problem} />}
        {holding && <DayField id="act-lastDay" label={say('lastDay')} value={lastDay} onChange={setLastDay} error={dayError} required />}
        {held.isPending && <Loading />}
        {held.isError && <ProblemNotice error={held.error} onRetry={() => void held.refetch()} />}
        {held.data && <HandOverFields steps={held.data} next={next} onChange={setNext} atOnce={!holding || lastDay <= today()} />}
        <DialogFoot>
          <Button type="submit" look="danger" busy={sending.isPending} disabled={!held.data}>
            {title}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}

function chosen(next: Record<string, string>): HandOver[] {
  return Object.entries(next)
    .filter(([, officialId]) => officialId !== '')
    .map(([taskId, officialId]) => ({ taskId, officialId }));
}
