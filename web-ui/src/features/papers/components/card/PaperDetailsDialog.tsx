import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../../api/ApiProblem';
import type { DocumentView } from '../../../../api/dossierTypes';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { Dialog } from '../../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../../ui/overlay/DialogFoot';
import { ErrorSummary } from '../../../../ui/form/ErrorSummary';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { cardWords } from '../../cardWords';
import { bodyOf, unsendable, type PaperDetailsBody, type PaperDraft, type PaperField } from '../../paperDraft';
import { PaperFields } from './PaperFields';

interface PaperDetailsDialogProps {
  title: string;
  text?: string;
  start: PaperDraft;
  needs: PaperField[];
  save: (details: PaperDetailsBody) => Promise<DocumentView>;
  onSaved: (document: DocumentView) => void;
  onClose: () => void;
}

export function PaperDetailsDialog({ title, text, start, needs, save, onSaved, onClose }: PaperDetailsDialogProps) {
  const say = useWords(cardWords);
  const [draft, setDraft] = useState(start);
  const [own, setOwn] = useState<Partial<Record<PaperField, string>>>({});
  const [attempt, setAttempt] = useState(0);
  const saving = useMutation({
    mutationFn: () => save(bodyOf(draft)),
    onSuccess: onSaved,
    onError: () => setAttempt((known) => known + 1),
  });
  const refusals = saving.isError ? asProblem(saving.error).errors : [];
  const told = Object.fromEntries(refusals.map((error) => [error.field.replace(/^details\./, ''), error.message]));
  const errors: Partial<Record<PaperField, string>> = { ...told, ...own };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = Object.entries(unsendable(draft, needs)).map(([field, why]) => [field, say(why)]);
    setOwn(Object.fromEntries(wrong));
    if (wrong.length === 0) saving.mutate();
    else setAttempt((known) => known + 1);
  };
  const lines = Object.entries(errors).map(([field, message]) => ({ fieldId: `paper-${field}`, message: `${say(field as PaperField)}: ${message}` }));
  return (
    <Dialog title={title} onClose={onClose} wide>
      <form className="stack" onSubmit={submit} noValidate>
        {text && <p className="soft">{text}</p>}
        {saving.isError && refusals.length === 0 && <ProblemNotice error={saving.error} />}
        <ErrorSummary errors={lines} attempt={attempt} />
        <PaperFields id="paper" draft={draft} errors={errors} needs={needs} onChange={(field, value) => setDraft((known) => ({ ...known, [field]: value }))} />
        <DialogFoot>
          <Button type="submit" look="main" busy={saving.isPending}>
            {say('save')}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
