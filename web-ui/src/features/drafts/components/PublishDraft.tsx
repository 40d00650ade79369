import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../api/ApiProblem';
import { formatDay } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { DayField } from '../../../ui/form/DayField';
import { Dialog } from '../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../ui/overlay/DialogFoot';
import { setFlash } from '../../../ui/notice/flash';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { TextField } from '../../../ui/form/TextField';
import { draftsQuery, publishDraft, type Draft } from '../api/procedureDrafts';
import { draftWords } from '../draftWords';

interface PublishDraftProps {
  draft: Draft;
  onClose: () => void;
  /** Where one is led afterwards; without it one stays. */
  goneTo?: string;
  onPublished?: () => void;
}

export function PublishDraft({ draft, onClose, goneTo, onPublished }: PublishDraftProps) {
  const say = useWords(draftWords);
  const client = useQueryClient();
  const [effectiveFrom, setFrom] = useState('');
  const [orderNumber, setOrder] = useState('');
  const [orderDate, setOrderDate] = useState('');
  const publishing = useMutation({
    mutationFn: () => publishDraft(draft.id, { effectiveFrom, orderNumber, orderDate }),
    onSuccess: () => {
      setFlash({ kind: 'good', text: say('published', { slug: draft.slug, day: formatDay(effectiveFrom) }) }, goneTo);
      onClose();
      onPublished?.();
      void client.invalidateQueries({ queryKey: draftsQuery.queryKey, exact: true });
      void client.invalidateQueries({ queryKey: ['catalogue'] });
    },
  });
  const problem = publishing.isError ? asProblem(publishing.error) : null;
  const errorOf = (field: string) => problem?.errors.find((each) => each.field === field)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    publishing.mutate();
  };
  return (
    <Dialog title={say('publishTitle', { slug: draft.slug })} onClose={onClose}>
      <form onSubmit={submit} className="stack" noValidate>
        {problem && !problem.errors.length && <ProblemNotice error={problem} />}
        <DayField id="draft-from" label={say('from')} required value={effectiveFrom} onChange={setFrom} error={errorOf('effectiveFrom')} />
        <TextField
          id="draft-order"
          label={say('order')}
          hint={say('orderHint')}
          required
          value={orderNumber}
          onChange={setOrder}
          error={errorOf('orderNumber')}
        />
        <DayField id="draft-order-date" label={say('orderDate')} required value={orderDate} onChange={setOrderDate} error={errorOf('orderDate')} />
        <DialogFoot>
          <Button type="submit" look="main" busy={publishing.isPending}>
            {say('publish')}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
