import { useState } from 'react';
import { formatDay, formatInstant } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { FileField } from '../../../ui/form/FileField';
import { TextAreaField } from '../../../ui/form/TextAreaField';
import { Tag } from '../../../ui/text/Tag';
import { depositUrl, type Deposit } from '../api/archiveQuery';
import { cancelDeposit } from '../api/cancelDeposit';
import { keepSigned } from '../api/keepSigned';
import { archiveWords } from '../archiveWords';
import { DepositAct } from './DepositAct';

/** One record: what it says, its paper, its signed copy. */
export function DepositLine({ dossierId, deposit }: { dossierId: string; deposit: Deposit }) {
  const say = useWords(archiveWords);
  const [act, setAct] = useState<'sign' | 'cancel' | null>(null);
  const holds = deposit.cancelledAt === null;
  return (
    <li className="deposits__line">
      <strong>{say('line', { number: deposit.number, day: formatDay(deposit.handedOn) })}</strong> {!holds && <Tag tone="late">{say('cancelled')}</Tag>}
      <p>
        {say('sides', {
          given: deposit.givenBy,
          givenTitle: deposit.givenByTitle,
          taken: deposit.takenBy,
          takenTitle: deposit.takenByTitle,
          unit: deposit.takenByUnit,
        })}
      </p>
      <p>{say('counts', { files: deposit.files, recorded: deposit.recorded, unreadable: deposit.unreadable })}</p>
      {deposit.note && <p>{deposit.note}</p>}
      <p className="soft small">
        {say('enteredBy', { name: deposit.enteredByName, when: formatInstant(deposit.enteredAt) })} ·{' '}
        <span className="mono deposits__sum">{deposit.checksum}</span>
      </p>
      {deposit.cancelledAt && (
        <p className="soft small">
          {say('cancelledBy', { name: deposit.cancelledByName ?? '', when: formatInstant(deposit.cancelledAt), reason: deposit.cancelReason ?? '' })}
        </p>
      )}
      <div className="cluster">
        <a className="button button--small" href={depositUrl(dossierId, deposit.id, 'paper')} target="_blank" rel="noreferrer">
          {say('print')}
        </a>
        {deposit.signedFileName && (
          <a className="button button--small" href={depositUrl(dossierId, deposit.id, 'signed')} target="_blank" rel="noreferrer">
            {say('signed')}
          </a>
        )}
        {holds && !deposit.signedFileName && (
          <Button size="small" onClick={() => setAct('sign')}>
            {say('keepSigned')}
          </Button>
        )}
        {holds && (
          <Button size="small" look="quiet" onClick={() => setAct('cancel')}>
            {say('cancel')}
          </Button>
        )}
      </div>
      {act === 'sign' && <SignedDialog dossierId={dossierId} deposit={deposit} onClose={() => setAct(null)} />}
      {act === 'cancel' && <CancelDialog dossierId={dossierId} deposit={deposit} onClose={() => setAct(null)} />}
    </li>
  );
}

interface DialogProps {
  dossierId: string;
  deposit: Deposit;
  onClose: () => void;
}

function SignedDialog({ dossierId, deposit, onClose }: DialogProps) {
  const say = useWords(archiveWords);
  const [file, setFile] = useState<File | null>(null);
  const [asked, setAsked] = useState(false);
  return (
    <DepositAct
      dossierId={dossierId}
      title={say('keepSigned')}
      onClose={onClose}
      complete={() => {
        setAsked(true);
        return file !== null;
      }}
      send={() => keepSigned(dossierId, deposit.id, file as File)}
      told={() => say('signedKept', { number: deposit.number })}
    >
      {(errorOf) => (
        <FileField
          id="deposit-signed"
          label={say('signedFile')}
          required
          accept="application/pdf"
          file={file}
          onChange={setFile}
          error={asked && !file ? say('required') : errorOf('file')}
        />
      )}
    </DepositAct>
  );
}

function CancelDialog({ dossierId, deposit, onClose }: DialogProps) {
  const say = useWords(archiveWords);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  return (
    <DepositAct
      dossierId={dossierId}
      title={say('cancel')}
      danger
      onClose={onClose}
      complete={() => {
        setAsked(true);
        return reason.trim() !== '';
      }}
      send={() => cancelDeposit(dossierId, deposit.id, reason.trim())}
      told={() => say('cancelledDone', { number: deposit.number })}
    >
      {(errorOf) => (
        <>
          <p className="soft">{say('cancelNote')}</p>
          <TextAreaField
            id="deposit-reason"
            label={say('reason')}
            required
            rows={2}
            maxLength={500}
            value={reason}
            onChange={setReason}
            error={asked && reason.trim() === '' ? say('required') : errorOf('reason')}
          />
        </>
      )}
    </DepositAct>
  );
}
