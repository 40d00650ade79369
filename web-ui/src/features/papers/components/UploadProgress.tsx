import { useState, type FormEvent } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/Button';
import { DayField } from '../../../ui/DayField';
import { TextField } from '../../../ui/TextField';
import { paperWords } from '../paperWords';
import type { usePaperUpload } from '../usePaperUpload';

interface UploadProgressProps {
  code: string;
  upload: ReturnType<typeof usePaperUpload>;
}

export function UploadProgress({ code, upload }: UploadProgressProps) {
  const say = useWords(paperWords);
  const { state } = upload;
  switch (state.kind) {
    case 'asking':
      return <PaperDetailsForm code={code} file={state.file} upload={upload} />;
    case 'sending':
      return (
        <p className="small" role="status">
          {say('uploading', { name: state.file.name })}
          <progress className="upload-progress" max={1} value={state.fraction} aria-label={say('uploading', { name: state.file.name })} />
        </p>
      );
    case 'failed':
      return (
        <p className="upload-failed" role="alert">
          {state.text}
        </p>
      );
    case 'done':
      return (
        <p className="visually-hidden" role="status">
          {state.text}
        </p>
      );
    default:
      return null;
  }
}

function PaperDetailsForm({ code, file, upload }: { code: string; file: File; upload: UploadProgressProps['upload'] }) {
  const say = useWords(paperWords);
  const [issuedOn, setIssuedOn] = useState('');
  const [number, setNumber] = useState('');
  const [issuer, setIssuer] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (/^\d{4}-\d{2}-\d{2}$/.test(issuedOn)) void upload.send(file, { issuedOn, number: number.trim(), issuer: issuer.trim() });
    else setMissing(true);
  };
  return (
    <form className="paper-details" onSubmit={submit} noValidate>
      <p className="small">
        <strong>{say('detailsFor', { name: file.name })}</strong>
      </p>
      <DayField id={`issued-${code}`} label={say('issuedOn')} required value={issuedOn} onChange={setIssuedOn} error={missing ? say('issuedMissing') : undefined} />
      <TextField id={`number-${code}`} label={say('number')} required={false} value={number} onChange={setNumber} maxLength={60} />
      <TextField id={`issuer-${code}`} label={say('issuer')} required={false} value={issuer} onChange={setIssuer} maxLength={200} />
      <div className="cluster">
        <Button type="submit" size="small" look="main">
          {say('send')}
        </Button>
        <Button size="small" onClick={upload.reset}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
}
