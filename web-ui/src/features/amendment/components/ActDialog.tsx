import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { asProblem } from '../../../api/ApiProblem';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Dialog } from '../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../ui/overlay/DialogFoot';
import { setFlash } from '../../../ui/notice/flash';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import type { Act } from '../acts';
import { amendmentWords } from '../amendmentWords';

interface ActDialogProps<Answer> {
  act: Act;
  /** False keeps the form open: something is still to be typed. */
  complete: () => boolean;
  send: () => Promise<Answer>;
  onClose: () => void;
  /** What to say when it is done; a plain sentence without it. */
  told?: (answer: Answer) => string;
  danger?: boolean;
  children: (errorOf: (field: string) => string | undefined) => ReactNode;
}

/** One act: its fields, the server's complaints at their fields, and everything read anew when it is done. */
export function ActDialog<Answer>({ act, complete, send, onClose, told, danger, children }: ActDialogProps<Answer>) {
  const say = useWords(amendmentWords);
  const client = useQueryClient();
  const sending = useMutation({
    mutationFn: send,
    onSuccess: (answer) => {
      setFlash({ kind: 'good', text: told?.(answer) ?? say('done', { act: say(act).toLowerCase() }) });
      onClose();
      void client.invalidateQueries();
    },
  });
  const errors = sending.isError ? asProblem(sending.error).errors : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (complete()) sending.mutate();
  };
  return (
    <Dialog title={say(act)} onClose={onClose} wide>
      <form onSubmit={submit} className="stack" noValidate>
        {sending.isError && <ProblemNotice error={sending.error} />}
        {children((field) => errors.find((error) => error.field === field)?.message)}
        <DialogFoot>
          <Button type="submit" look={danger ? 'danger' : 'main'} busy={sending.isPending}>
            {say(act)}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
