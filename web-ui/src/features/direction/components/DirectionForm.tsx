import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { asProblem } from '../../../api/ApiProblem';
import { Button } from '../../../ui/act/Button';
import { setFlash } from '../../../ui/notice/flash';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { Dialog } from '../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../ui/overlay/DialogFoot';

interface DirectionFormProps {
  title: string;
  verb: string;
  done: string;
  /** False keeps the form open: something is still to be typed. */
  complete?: () => boolean;
  send: () => Promise<void>;
  onClose: () => void;
  children: (errorOf: (field: string) => string | undefined) => ReactNode;
}

/** One act on an order: its fields, the server's complaints at their fields, and everything read anew when it is done. */
export function DirectionForm({ title, verb, done, complete, send, onClose, children }: DirectionFormProps) {
  const client = useQueryClient();
  const sending = useMutation({
    mutationFn: send,
    onSuccess: () => {
      setFlash({ kind: 'good', text: done });
      onClose();
      void client.invalidateQueries();
    },
    // What was refused because of another's act is shown as it stands now, behind the form.
    onError: () => void client.invalidateQueries({ queryKey: ['dossier'] }),
  });
  const errors = sending.isError ? asProblem(sending.error).errors : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (complete?.() ?? true) sending.mutate();
  };
  return (
    <Dialog title={title} onClose={onClose} wide>
      <form onSubmit={submit} className="stack" noValidate>
        {sending.isError && <ProblemNotice error={sending.error} />}
        {children((field) => errors.find((error) => error.field === field)?.message)}
        <DialogFoot>
          <Button type="submit" look="main" busy={sending.isPending}>
            {verb}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
