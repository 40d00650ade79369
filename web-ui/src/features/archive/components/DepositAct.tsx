import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { asProblem } from '../../../api/ApiProblem';
import { Button } from '../../../ui/act/Button';
import { setFlash } from '../../../ui/notice/flash';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { Dialog } from '../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../ui/overlay/DialogFoot';
import type { Deposit } from '../api/archiveQuery';

interface DepositActProps {
  dossierId: string;
  title: string;
  danger?: boolean;
  complete: () => boolean;
  send: () => Promise<Deposit>;
  told: (deposit: Deposit) => string;
  onClose: () => void;
  children: (errorOf: (field: string) => string | undefined) => ReactNode;
}

/** One act on a record, with the server's complaints at their fields. */
export function DepositAct({ dossierId, title, danger, complete, send, told, onClose, children }: DepositActProps) {
  const client = useQueryClient();
  const sending = useMutation({
    mutationFn: send,
    onSuccess: (deposit) => {
      setFlash({ kind: 'good', text: told(deposit) });
      onClose();
      void client.invalidateQueries({ queryKey: ['dossier', dossierId] });
    },
  });
  const problem = sending.isError ? asProblem(sending.error) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (complete()) sending.mutate();
  };
  return (
    <Dialog title={title} onClose={onClose} wide>
      <form onSubmit={submit} className="stack" noValidate>
        {problem && problem.errors.length === 0 && <ProblemNotice error={problem} />}
        {children((field) => problem?.errors.find((error) => error.field === field)?.message)}
        <DialogFoot>
          <Button type="submit" look={danger ? 'danger' : 'main'} busy={sending.isPending}>
            {title}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
