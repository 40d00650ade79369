import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useWords } from '../../../i18n/useWords';
import { SearchBox } from '../../../ui/form/SearchBox';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { Loading } from '../../../ui/notice/Loading';
import { ConfirmDialog } from '../../../ui/overlay/ConfirmDialog';
import { removeItem } from '../api/removeItem';
import { summaryQuery } from '../api/summaryQuery';
import { wholeListQuery } from '../api/wholeListQuery';
import { RosterGrid } from '../grid/RosterGrid';
import { sought } from '../grid/sought';
import type { Roster, RosterItem } from '../rosterTypes';
import { rosterWords } from '../rosterWords';
import { ListFacts } from './ListFacts';
import { OutcomeFilter } from './OutcomeFilter';
import { RosterActs } from './RosterActs';
import type { RosterPanelProps } from './rosterPanelProps';
import { StructurePanel } from './StructurePanel';
import './RosterPanel.css';

/** A list in sections: one sheet from end to end, with how it is made up above it. */
export function SectionedRoster({ roster, picker, sheet }: Omit<RosterPanelProps, 'dossierId'> & { roster: Roster }) {
  const say = useWords(rosterWords);
  const client = useQueryClient();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [leaving, setLeaving] = useState<RosterItem | null>(null);
  const [told, setTold] = useState('');
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<string | null>(null);
  const list = useQuery(wholeListQuery(roster.dossierId));
  const summary = useQuery(summaryQuery(roster.dossierId));
  const changed = (what: string) => {
    setTold(what);
    setPicked([]);
    return client.invalidateQueries({ queryKey: ['dossier', roster.dossierId] });
  };
  const shown = useMemo(() => sought(list.data ?? [], text, outcome), [list.data, text, outcome]);
  const removing = useMutation({ mutationFn: (item: RosterItem) => removeItem(roster.taskId!, item.id), onSettled: () => changed('') });
  return (
    <div className="stack">
      <ListFacts key={JSON.stringify(roster.common)} roster={roster} onSaid={changed} />
      {roster.taskId && <RosterActs roster={roster} taskId={roster.taskId} picked={picked} picker={picker} sheet={sheet} onChanged={changed} />}
      <p role="status" className="visually-hidden">
        {told}
      </p>
      {summary.data && list.data && list.data.length > 0 && <StructurePanel dossierId={roster.dossierId} summary={summary.data} />}
      {removing.isError && <ProblemNotice error={removing.error} />}
      {list.isError && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Loading />}
      {list.data?.length === 0 && <p className="soft">{roster.persons ? say('empty') : say('emptyItems', { label: roster.label })}</p>}
      {list.data && list.data.length > 0 && (
        <>
          <SearchBox label={say('search')} value={text} onChange={setText} />
          <OutcomeFilter roster={roster} outcome={outcome} onChange={setOutcome} />
          {shown.length === 0 && <p className="soft">{say('nobody')}</p>}
        </>
      )}
      {shown.length > 0 && (
        <RosterGrid
          roster={roster}
          items={shown}
          summary={summary.data}
          picked={picked}
          onPick={(id, on) => setPicked((before) => [...before.filter((each) => each !== id), ...(on ? [id] : [])])}
          onRemove={setLeaving}
        />
      )}
      {leaving && (
        <ConfirmDialog
          title={say('removeAsk', { name: leaving.name })}
          text={say('removeText')}
          action={say('remove')}
          onConfirm={() => {
            removing.mutate(leaving);
            setLeaving(null);
          }}
          onClose={() => setLeaving(null)}
        />
      )}
    </div>
  );
}
