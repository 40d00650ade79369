import { useState, type FormEvent } from 'react';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { DayField } from '../../../../ui/form/DayField';
import { TextField } from '../../../../ui/form/TextField';
import { useDiscard } from '../../../../ui/unsaved/useDiscard';
import { paperWords } from '../../paperWords';
import type { Parcel, usePaperUpload } from '../../usePaperUpload';

interface UploadDetailsProps {
  code: string;
  parcel: Parcel;
  upload: ReturnType<typeof usePaperUpload>;
  /** The file itself is not taken: only another one can be sent. */
  refused?: boolean;
}

/** Day, number and issuer of a paper that expires; they outlive a refused file. */
export function UploadDetails({ code, parcel, upload, refused = false }: UploadDetailsProps) {
  const say = useWords(paperWords);
  const [missing, setMissing] = useState(false);
  const { issuedOn = '', number = '', issuer = '' } = parcel.details;
  const note = (part: Parcel['details']) => upload.note({ ...parcel.details, ...part });
  const discard = useDiscard(() => [issuedOn, number, issuer].some((text) => text.trim() !== ''));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (/^\d{4}-\d{2}-\d{2}$/.test(issuedOn)) void upload.send({ file: parcel.file, details: { issuedOn, number: number.trim(), issuer: issuer.trim() } });
    else setMissing(true);
  };
  return (
    <form className="paper-details" onSubmit={submit} noValidate>
      <p className="small">
        <strong>{say('detailsFor', { name: parcel.file.name })}</strong>
      </p>
      <DayField
        id={`issued-${code}`}
        label={say('issuedOn')}
        required
        value={issuedOn}
        onChange={(day) => note({ issuedOn: day })}
        error={missing ? say('issuedMissing') : undefined}
      />
      <TextField id={`number-${code}`} label={say('number')} required={false} value={number} onChange={(text) => note({ number: text })} maxLength={60} />
      <TextField id={`issuer-${code}`} label={say('issuer')} required={false} value={issuer} onChange={(text) => note({ issuer: text })} maxLength={200} />
      <div className="cluster">
        {!refused && (
          <Button type="submit" size="small" look="main">
            {say('send')}
          </Button>
        )}
        <Button size="small" onClick={() => discard.ask(upload.reset)}>
          {say('cancel')}
        </Button>
      </div>
      {discard.question}
    </form>
  );
}
