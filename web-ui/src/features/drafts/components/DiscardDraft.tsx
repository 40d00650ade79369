import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../api/ApiProblem';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { TextField } from '../../../ui/form/TextField';
import { setFlash } from '../../../ui/notice/flash';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { Dialog } from '../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../ui/overlay/DialogFoot';
import { discardDraft, draftsQuery, type Draft } from '../api/procedureDrafts';
import { draftWords } from '../draftWords';

interface DiscardDraftProps {
  draft: Draft;
  onClose: () => void;
  /** Where one is led afterwards. */
  goneTo: string;
  onDiscarded: () => void;
}

export function DiscardDraft({ draft, onClose, goneTo, onDiscarded }: DiscardDraftProps) {
  const say = useWords(draftWords);
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const discarding = useMutation({
    mutationFn: () => discardDraft(draft.id, reason),
    onSuccess: () => {
      setFlash({ kind: 'good', text: say('discarded', { slug: draft.slug }) }, goneTo);
      onClose();
      onDiscarded();
      void client.invalidateQueries({ queryKey: draftsQuery.queryKey, exact: true });
    },
  });
  const problem = discarding.isError ? asProblem(discarding.error) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    discarding.mutate();
  };
  return (
    <Dialog title={say('discardTitle', { slug: draft.slug })} onClose={onClose}>
      <form onSubmit={submit} className="stack" noValidate>
        {problem && !problem.errors.length && <ProblemNotice error={problem} />}
        <p>{say('discardText')}</p>
        <TextField
          id="discard-reason"
          label={say('discardReason')}
          required
          maxLength={500}
          value={reason}
          onChange={setReason}
          error={problem?.errors.find((each) => each.field === 'reason')?.message}
        />
        <DialogFoot>
          <Button type="submit" look="danger" busy={discarding.isPending}>
            {say('discard')}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
