import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../../api/ApiProblem';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { DayField } from '../../../../ui/form/DayField';
import { TextAreaField } from '../../../../ui/form/TextAreaField';
import { TextField } from '../../../../ui/form/TextField';
import { setFlash } from '../../../../ui/notice/flash';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { Dialog } from '../../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../../ui/overlay/DialogFoot';
import { confirmRow, type ConfirmedRow } from '../../api/confirmationsQuery';
import { confirmationWords } from '../../confirmationWords';

interface ConfirmDialogProps {
  slug: string;
  row: ConfirmedRow;
  onClose: () => void;
}

export function ConfirmDialog({ slug, row, onClose }: ConfirmDialogProps) {
  const say = useWords(confirmationWords);
  const client = useQueryClient();
  const [document, setDocument] = useState('');
  const [documentOn, setDay] = useState('');
  const [note, setNote] = useState('');
  const confirming = useMutation({
    mutationFn: () => confirmRow(slug, { key: row.key, hash: row.hash, document, documentOn: documentOn || null, note: note || null }),
    onSuccess: () => {
      setFlash({ kind: 'good', text: say('confirmedNow') });
      void client.invalidateQueries({ queryKey: ['confirmations'] });
      void client.invalidateQueries({ queryKey: ['catalogue'] });
      onClose();
    },
  });
  const problem = confirming.isError ? asProblem(confirming.error) : null;
  const errorOf = (field: string) => problem?.errors.find((each) => each.field === field)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirming.mutate();
  };
  return (
    <Dialog title={say('confirm')} onClose={onClose}>
      <form onSubmit={submit} className="stack" noValidate>
        <p>
          <strong>{row.label}</strong> {row.said}
        </p>
        {problem && !problem.errors.length && <ProblemNotice error={problem} />}
        <TextField
          id="confirm-document"
          label={say('document')}
          hint={say('documentHint')}
          required
          value={document}
          onChange={setDocument}
          error={errorOf('document')}
        />
        <DayField id="confirm-day" label={say('documentOn')} required value={documentOn} onChange={setDay} error={errorOf('documentOn')} />
        <TextAreaField id="confirm-note" label={say('note')} value={note} onChange={setNote} error={errorOf('note')} />
        <DialogFoot>
          <Button type="submit" look="main" busy={confirming.isPending}>
            {say('confirm')}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
