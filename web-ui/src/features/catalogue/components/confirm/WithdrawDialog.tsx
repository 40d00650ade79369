import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../../api/ApiProblem';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { TextField } from '../../../../ui/form/TextField';
import { setFlash } from '../../../../ui/notice/flash';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { Dialog } from '../../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../../ui/overlay/DialogFoot';
import { withdrawConfirmation, type ConfirmationLine } from '../../api/confirmationsQuery';
import { confirmationWords } from '../../confirmationWords';

interface WithdrawDialogProps {
  line: ConfirmationLine;
  onClose: () => void;
}

export function WithdrawDialog({ line, onClose }: WithdrawDialogProps) {
  const say = useWords(confirmationWords);
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const withdrawing = useMutation({
    mutationFn: () => withdrawConfirmation(line.id, reason),
    onSuccess: () => {
      setFlash({ kind: 'good', text: say('withdrawnNow') });
      void client.invalidateQueries({ queryKey: ['confirmations'] });
      void client.invalidateQueries({ queryKey: ['catalogue'] });
      onClose();
    },
  });
  const problem = withdrawing.isError ? asProblem(withdrawing.error) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    withdrawing.mutate();
  };
  return (
    <Dialog title={say('withdraw')} onClose={onClose}>
      <form onSubmit={submit} className="stack" noValidate>
        <p>
          <strong>{line.document}</strong>. {say('withdrawText')}
        </p>
        {problem && !problem.errors.length && <ProblemNotice error={problem} />}
        <TextField
          id="withdraw-reason"
          label={say('reason')}
          required
          value={reason}
          onChange={setReason}
          error={problem?.errors.find((each) => each.field === 'reason')?.message}
        />
        <DialogFoot>
          <Button type="submit" look="danger" busy={withdrawing.isPending}>
            {say('withdraw')}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
