import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Loading } from '../../../ui/notice/Loading';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { archivePackageUrl, archiveQuery } from '../api/archiveQuery';
import { archiveWords } from '../archiveWords';
import './Archive.css';
import { DepositForm } from './DepositForm';
import { DepositLine } from './DepositLine';

interface ArchiveTabProps {
  dossierId: string;
  /** Name of whoever is signed in. */
  giver: string;
}

/** What leaves a closed dossier: its package, and the records of its hand-over. */
export function ArchiveTab({ dossierId, giver }: ArchiveTabProps) {
  const say = useWords(archiveWords);
  const archive = useQuery(archiveQuery(dossierId));
  const [adding, setAdding] = useState(false);
  if (archive.isPending) return <Loading />;
  if (archive.isError) return <ProblemNotice error={archive.error} onRetry={() => void archive.refetch()} />;
  const { folder, papers, recorded, keptBack, deposits } = archive.data;
  return (
    <div className="stack">
      <section className="stack">
        <h2>{say('package')}</h2>
        <p className="soft">{say('lead')}</p>
        <p>
          {say('folder')}: <span className="mono deposits__sum">{folder}/</span> · {say('papers')}: {papers}
        </p>
        {recorded > 0 && <p className="soft">{say('recorded', { count: recorded })}</p>}
        {keptBack > 0 && <p className="soft">{say('keptBack', { count: keptBack })}</p>}
        <div>
          <a className="button" href={archivePackageUrl(dossierId)} download>
            {say('download')}
          </a>
        </div>
      </section>
      <section className="stack">
        <h2>{say('deposits')}</h2>
        {deposits.length === 0 && <p className="soft">{say('none')}</p>}
        <ol className="deposits">
          {deposits.map((deposit) => (
            <DepositLine key={deposit.id} dossierId={dossierId} deposit={deposit} />
          ))}
        </ol>
        <div>
          <Button look="main" onClick={() => setAdding(true)}>
            {say('add')}
          </Button>
        </div>
      </section>
      {adding && <DepositForm dossierId={dossierId} giver={giver} onClose={() => setAdding(false)} />}
    </div>
  );
}
