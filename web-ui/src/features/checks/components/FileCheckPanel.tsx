import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { formatInstant } from '../../../i18n/dates';
import { useWords, type Say } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Loading } from '../../../ui/notice/Loading';
import { Notice } from '../../../ui/notice/Notice';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { fileCheckQuery, lookAtFiles, type FileSweep } from '../api/fileCheck';
import { fileCheckWords } from '../fileCheckWords';
import { FileFaultTable } from './FileFaultTable';

/** Whether the files of papers are still what was kept, as the last look at all of them found. */
export function FileCheckPanel() {
  const say = useWords(fileCheckWords);
  const client = useQueryClient();
  const found = useQuery(fileCheckQuery);
  const looking = useMutation({
    mutationFn: lookAtFiles,
    onSettled: () => void client.invalidateQueries({ queryKey: fileCheckQuery.queryKey }),
  });
  return (
    <section className="panel stack" aria-labelledby="checks-files">
      <h2 id="checks-files">{say('files')}</h2>
      <p className="soft">{say('hint')}</p>
      {found.isPending && <Loading />}
      {found.isError && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.isSuccess && <Result running={found.data.running} sweep={found.data.latest} say={say} />}
      {looking.isError && <ProblemNotice error={looking.error} />}
      <div className="cluster">
        <Button look="main" busy={looking.isPending || found.data?.running} onClick={() => looking.mutate()}>
          {say('look')}
        </Button>
      </div>
    </section>
  );
}

function Result({ running, sweep, say }: { running: boolean; sweep: FileSweep | null; say: Say<typeof fileCheckWords> }) {
  if (!sweep) return <Notice kind="info" title={say('never')} />;
  const at = formatInstant(sweep.endedAt ?? sweep.startedAt);
  if (!sweep.endedAt) return <Notice kind={running ? 'info' : 'soon'} title={say(running ? 'going' : 'brokenOff', { at })} />;
  const suffered = sweep.missing + sweep.changed;
  return (
    <>
      {suffered === 0 ? (
        <Notice kind="good" title={say('whole', { n: sweep.checked, at })} />
      ) : (
        <Notice kind="wrong" title={say('faulty', { missing: sweep.missing, changed: sweep.changed, n: sweep.checked, at })}>
          <p>{say('faultyHint')}</p>
        </Notice>
      )}
      {sweep.orphaned > 0 && <p>{say('orphaned', { n: sweep.orphaned })}</p>}
      {sweep.cleared > 0 && <p>{say('cleared', { n: sweep.cleared })}</p>}
      {sweep.askedByName && <p className="soft">{say('askedBy', { name: sweep.askedByName })}</p>}
      {sweep.faults.length > 0 && <FileFaultTable sweep={sweep} />}
    </>
  );
}
