import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { DocumentView } from '../../../../api/dossierTypes';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { Dialog } from '../../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../../ui/overlay/DialogFoot';
import { FileField } from '../../../../ui/form/FileField';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { TextField } from '../../../../ui/form/TextField';
import { replacePaper } from '../../api/replacePaper';
import { cardWords } from '../../cardWords';
import { ACCEPT, refusalOf } from '../../paperRules';

interface ReplaceScanProps {
  dossierId: string;
  document: DocumentView;
  onReplaced: (document: DocumentView) => void;
  onClose: () => void;
}

export function ReplaceScan({ dossierId, document, onReplaced, onClose }: ReplaceScanProps) {
  const say = useWords(cardWords);
  const [file, setFile] = useState<File | null>(null);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const replacement = useMutation({
    mutationFn: (right: File) => replacePaper(dossierId, document.id, right, reason.trim()),
    onSuccess: onReplaced,
  });
  const refusal = file ? refusalOf(file) : say('fileMissing');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (file && !refusal && reason.trim() !== '') replacement.mutate(file);
  };
  const fileError = asked && refusal ? refusal : undefined;
  return (
    <Dialog title={say('replaceScan')} onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate>
        <p>{say('replaceText')}</p>
        {replacement.isError && <ProblemNotice error={replacement.error} />}
        <FileField id="replace-file" label={say('newFile')} required error={fileError} accept={ACCEPT} file={file} onChange={setFile} />
        <TextField
          id="replace-reason"
          label={say('reason')}
          required
          value={reason}
          onChange={setReason}
          maxLength={500}
          error={asked && reason.trim() === '' ? say('reasonMissing') : undefined}
        />
        <DialogFoot>
          <Button type="submit" look="main" busy={replacement.isPending}>
            {say('replaceScan')}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
