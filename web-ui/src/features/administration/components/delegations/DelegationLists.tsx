import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { Loading } from '../../../../ui/notice/Loading';
import { Notice } from '../../../../ui/notice/Notice';
import type { ImportBatch } from '../../administrationTypes';
import { importQuery } from '../../api/importQuery';
import { importsQuery } from '../../api/importsQuery';
import { delegationWords } from '../../delegationWords';
import { ImportPanel } from '../imports/ImportPanel';
import { UploadListForm } from '../imports/UploadListForm';

const isWaiting = (batch: ImportBatch) => batch.kind === 'DELEGATIONS' && ['CHECKING', 'CHECKED', 'APPLYING'].includes(batch.status);

/** A list that was handed in and not decided on is not forgotten by leaving the screen. */
export function WaitingList({ onOpen }: { onOpen: () => void }) {
  const say = useWords(delegationWords);
  const waiting = useQuery(importsQuery).data?.find(isWaiting);
  if (!waiting) return null;
  return (
    <Notice kind="soon" title={say('waits', { file: waiting.fileName })}>
      <Button size="small" onClick={onOpen}>
        {say('goOn')}
      </Button>
    </Notice>
  );
}

/** A list of delegations from a spreadsheet: handed in, checked, written. */
export function DelegationLists({ onDone }: { onDone: () => void }) {
  const imports = useQuery(importsQuery);
  const [batch, setBatch] = useState<string | null | undefined>(undefined);
  if (imports.isPending) return <Loading />;
  const id = batch === undefined ? (imports.data?.find(isWaiting)?.id ?? null) : batch;
  const choose = (next: string | null) => {
    setBatch(next);
    void imports.refetch();
  };
  if (id === null) return <UploadListForm only="DELEGATIONS" onUploaded={(uploaded) => choose(uploaded.id)} />;
  return <DelegationList id={id} onDiscarded={() => choose(null)} onDone={onDone} />;
}

function DelegationList({ id, onDiscarded, onDone }: { id: string; onDiscarded: () => void; onDone: () => void }) {
  const say = useWords(delegationWords);
  const client = useQueryClient();
  const status = useQuery(importQuery(id)).data?.status;
  const over = status === 'APPLIED' || status === 'FAILED';
  useEffect(() => {
    if (!over) return;
    void client.invalidateQueries({ queryKey: ['administration'] });
    void client.invalidateQueries({ queryKey: importsQuery.queryKey, exact: true });
  }, [client, over]);
  return (
    <div className="stack">
      <ImportPanel id={id} onDiscarded={onDiscarded} />
      <div>
        <Button onClick={onDone}>{say(status === 'APPLIED' ? 'takenIn' : 'later')}</Button>
      </div>
    </div>
  );
}
