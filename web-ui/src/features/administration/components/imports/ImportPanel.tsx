import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { ConfirmDialog } from '../../../../ui/overlay/ConfirmDialog';
import { Loading } from '../../../../ui/notice/Loading';
import { PageProblem } from '../../../../ui/page/PageProblem';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import type { ImportBatch, ImportChange } from '../../administrationTypes';
import { applyImport } from '../../api/applyImport';
import { discardImport } from '../../api/discardImport';
import { importQuery } from '../../api/importQuery';
import { importWords, listWords } from '../../importWords';
import { ImportChanges } from './ImportChanges';
import { ImportErrors } from './ImportErrors';
import { ImportProgress } from './ImportProgress';
import '../Administration.css';

/** One list: how far it has come, what is wrong with it, and what may be done with it now. */
export function ImportPanel({ id, onDiscarded }: { id: string; onDiscarded: () => void }) {
  const sayList = useWords(listWords);
  const batch = useQuery(importQuery(id));
  const [ticked, setTicked] = useState<readonly ImportChange[]>([]);
  const tick = (row: ImportChange, on: boolean) => setTicked((before) => [...before.filter((each) => each.place !== row.place), ...(on ? [row] : [])]);
  if (batch.isPending) return <Loading />;
  if (batch.isError) return <PageProblem error={batch.error} onRetry={() => void batch.refetch()} />;
  return (
    <section className="panel stack" aria-labelledby="import-name">
      <h2 id="import-name">
        {sayList(batch.data.kind)}: {batch.data.fileName}
      </h2>
      <ImportProgress batch={batch.data} />
      <ImportCounts batch={batch.data} />
      <ImportDecision batch={batch.data} ticked={ticked} onDiscarded={onDiscarded} />
      {batch.data.status === 'CHECKED' && <ImportChanges batch={batch.data} ticked={ticked} onTick={tick} />}
      {batch.data.errors > 0 && batch.data.status !== 'CHECKING' && <ImportErrors batch={batch.data} />}
    </section>
  );
}

function ImportCounts({ batch }: { batch: ImportBatch }) {
  const say = useWords(importWords);
  const there = batch.kind === 'ITEMS';
  const counts = [
    ['read', batch.rowsRead],
    ['bad', batch.rowsBad],
    ['fresh', batch.rowsNew],
    ['changed', batch.rowsChanged],
    ['same', batch.rowsSame],
    ['kept', batch.rowsKept],
    ['written', batch.rowsApplied],
    ['skipped', batch.rowsSkipped],
  ] as const;
  return (
    <dl className="import-counts">
      {counts
        .filter(([name, count]) => (name !== 'skipped' && name !== 'kept') || (count > 0 && !(name === 'kept' && there)))
        .map(([name, count]) => (
          <div key={name}>
            <dt>{say(there && name === 'same' ? 'thereSame' : name)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
    </dl>
  );
}

function ImportDecision({ batch, ticked, onDiscarded }: { batch: ImportBatch; ticked: readonly ImportChange[]; onDiscarded: () => void }) {
  const say = useWords(importWords);
  const client = useQueryClient();
  const [asking, setAsking] = useState<ImportBatch['actions'][number] | null>(null);
  const good = batch.rowsNew + batch.rowsChanged + ticked.filter((row) => row.fields.every((field) => field.kept)).length;
  const apply = useMutation({
    mutationFn: (goodRowsOnly: boolean) =>
      applyImport(
        batch.id,
        goodRowsOnly,
        ticked.map((row) => row.place),
      ),
    onSuccess: (next) => client.setQueryData(importQuery(batch.id).queryKey, next),
    onSettled: () => client.invalidateQueries({ queryKey: ['administration'] }),
  });
  const discard = useMutation({ mutationFn: () => discardImport(batch.id), onSuccess: onDiscarded });
  const sure = () => {
    setAsking(null);
    if (asking === 'DISCARD') discard.mutate();
    else apply.mutate(asking === 'APPLY_GOOD_ROWS');
  };
  return (
    <div className="stack-s">
      {apply.isError && <ProblemNotice error={apply.error} />}
      {discard.isError && <ProblemNotice error={discard.error} />}
      <div className="cluster">
        {good > 0 && batch.actions.includes('APPLY_ALL') && (
          <Button look="main" busy={apply.isPending} onClick={() => setAsking('APPLY_ALL')}>
            {say('applyAll', { n: good })}
          </Button>
        )}
        {good > 0 && batch.actions.includes('APPLY_GOOD_ROWS') && (
          <Button look="main" busy={apply.isPending} onClick={() => setAsking('APPLY_GOOD_ROWS')}>
            {say('applyGood', { n: good })}
          </Button>
        )}
        {batch.actions.includes('DISCARD') && (
          <Button busy={discard.isPending} onClick={() => setAsking('DISCARD')}>
            {say('discard')}
          </Button>
        )}
      </div>
      {asking && (
        <ConfirmDialog
          title={say(asking === 'DISCARD' ? 'discardAsk' : 'applyAsk')}
          text={say(asking === 'DISCARD' ? 'discardText' : 'applyText', { n: good })}
          action={say(asking === 'DISCARD' ? 'discard' : asking === 'APPLY_ALL' ? 'applyAll' : 'applyGood', { n: good })}
          onConfirm={sure}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}
