import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../api/ApiProblem';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { TextAreaField } from '../../../ui/form/TextAreaField';
import { TextField } from '../../../ui/form/TextField';
import { setFlash } from '../../../ui/notice/flash';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { Dialog } from '../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../ui/overlay/DialogFoot';
import { eraseEntry } from '../api/historyCheck';
import { checkWords } from '../checkWords';

const isNumber = (text: string) => /^[1-9]\d{0,8}$/.test(text.trim());

/** Erases the details of one entry, where the law on personal data asks for it. */
export function EraseDialog({ onClose }: { onClose: () => void }) {
  const say = useWords(checkWords);
  const [typed, setTyped] = useState({ code: '', seq: '', reason: '' });
  const [tried, setTried] = useState(false);
  const set = (field: keyof typeof typed) => (value: string) => setTyped((known) => ({ ...known, [field]: value }));
  const erasing = useMutation({
    mutationFn: () => eraseEntry({ code: typed.code.trim(), seq: Number(typed.seq), reason: typed.reason.trim() }),
    onSuccess: () => {
      setFlash({ kind: 'good', text: say('erased') });
      onClose();
    },
  });
  const problem = erasing.isError ? asProblem(erasing.error) : null;
  const told = (field: string) => problem?.errors.find((error) => error.field === field)?.message;
  const missing = (text: string) => (tried && text.trim() === '' ? say('needed') : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (typed.code.trim() && isNumber(typed.seq) && typed.reason.trim()) erasing.mutate();
  };
  return (
    <Dialog title={say('erase')} onClose={onClose}>
      <form onSubmit={submit} className="stack" noValidate>
        <p className="soft">{say('eraseHint')}</p>
        {problem && problem.errors.length === 0 && <ProblemNotice error={problem} />}
        <TextField id="erase-code" label={say('code')} required value={typed.code} onChange={set('code')} error={missing(typed.code) ?? told('code')} />
        <TextField
          id="erase-seq"
          label={say('seq')}
          hint={say('seqHint')}
          required
          short
          inputMode="numeric"
          value={typed.seq}
          onChange={set('seq')}
          error={tried && !isNumber(typed.seq) ? say('wholeNumber') : told('seq')}
        />
        <TextAreaField
          id="erase-reason"
          label={say('reason')}
          required
          value={typed.reason}
          onChange={set('reason')}
          error={missing(typed.reason) ?? told('reason')}
        />
        <DialogFoot>
          <Button type="submit" look="danger" busy={erasing.isPending}>
            {say('erase')}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
