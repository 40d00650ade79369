import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatInstant } from '../../../i18n/dates';
import { useWords, type Say } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Loading } from '../../../ui/notice/Loading';
import { Notice } from '../../../ui/notice/Notice';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { historyCheckQuery, lookThroughHistories, type HistoryCheck } from '../api/historyCheck';
import { checkWords } from '../checkWords';
import { EraseDialog } from './EraseDialog';
import { FaultTable } from './FaultTable';

/** Whether the histories and logs are whole, as the last look through all of them found. */
export function HistoryCheckPanel() {
  const say = useWords(checkWords);
  const client = useQueryClient();
  const [erasing, setErasing] = useState(false);
  const found = useQuery(historyCheckQuery);
  const looking = useMutation({
    mutationFn: lookThroughHistories,
    onSettled: () => void client.invalidateQueries({ queryKey: historyCheckQuery.queryKey }),
  });
  return (
    <section className="panel stack" aria-labelledby="checks-histories">
      <h2 id="checks-histories">{say('histories')}</h2>
      <p className="soft">{say('historiesHint')}</p>
      {found.isPending && <Loading />}
      {found.isError && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.isSuccess && <Result running={found.data.running} check={found.data.check} say={say} />}
      {looking.isError && <ProblemNotice error={looking.error} />}
      <div className="cluster">
        <Button look="main" busy={looking.isPending} onClick={() => looking.mutate()}>
          {say('look')}
        </Button>
        <Button onClick={() => setErasing(true)}>{say('erase')}</Button>
      </div>
      {erasing && <EraseDialog onClose={() => setErasing(false)} />}
    </section>
  );
}

function Result({ running, check, say }: { running: boolean; check: HistoryCheck | null; say: Say<typeof checkWords> }) {
  if (!check) return <Notice kind="info" title={say('never')} />;
  const at = formatInstant(check.endedAt ?? check.startedAt);
  if (!check.endedAt) return <Notice kind={running ? 'info' : 'soon'} title={say(running ? 'going' : 'killed', { at })} />;
  return (
    <>
      {check.brokenOff && <Notice kind="soon" title={say('brokenOff', { at, n: check.faultCount })} />}
      {!check.brokenOff && check.faultCount === 0 && <Notice kind="good" title={say('whole', { at })} />}
      {!check.brokenOff && check.faultCount > 0 && (
        <Notice kind="wrong" title={say('faulty', { n: check.faultCount, at })}>
          <p>{say('faultyHint')}</p>
        </Notice>
      )}
      <p>
        {say('counted', { dossiers: check.dossiers, entries: check.entries, erased: check.erased, lines: check.logLines })}
        {check.startedBy && `. ${say('askedBy', { name: check.startedBy })}`}
      </p>
      {check.faults.length > 0 && <FaultTable check={check} />}
    </>
  );
}
