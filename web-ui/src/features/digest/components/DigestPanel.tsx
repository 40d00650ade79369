import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Loading } from '../../../ui/notice/Loading';
import { Notice } from '../../../ui/notice/Notice';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { digestQuery, type Digest } from '../api/digest';
import { digestWords } from '../digestWords';
import { AddressForm } from './AddressForm';
import { CodeForm } from './CodeForm';
import { DigestSwitch } from './DigestSwitch';

/** Whether, and to which address, an official is written to about his work. */
export function DigestPanel() {
  const say = useWords(digestWords);
  const found = useQuery(digestQuery);
  return (
    <section className="panel stack" aria-labelledby="digest-title">
      <h2 id="digest-title">{say('title')}</h2>
      <p className="soft">{say('lead')}</p>
      {found.isPending && <Loading />}
      {found.isError && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.isSuccess && <Known digest={found.data} />}
    </section>
  );
}

function Known({ digest }: { digest: Digest }) {
  const say = useWords(digestWords);
  const [another, setAnother] = useState(false);
  const { way, address, confirmed } = digest;
  return (
    <>
      {way === 'NONE' && (
        <Notice kind="info" title={say('none')}>
          <p>{say('noneHint')}</p>
        </Notice>
      )}
      {way === 'FOLDER' && (
        <Notice kind="info" title={say('folder')}>
          <p>{say('folderHint')}</p>
        </Notice>
      )}
      {way !== 'NONE' && (address === null || another) && (
        <AddressForm onGiven={() => setAnother(false)} {...(another ? { onClose: () => setAnother(false) } : {})} />
      )}
      {address !== null && !another && !confirmed && <CodeForm address={address} mayGive={way !== 'NONE'} onAnother={() => setAnother(true)} />}
      {address !== null && !another && confirmed && (
        <DigestSwitch address={address} wanted={digest.wanted} mayGive={way !== 'NONE'} onAnother={() => setAnother(true)} />
      )}
    </>
  );
}
