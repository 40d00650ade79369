import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../../i18n/useWords';
import { ConfirmDialog } from '../../../ui/overlay/ConfirmDialog';
import { Loading } from '../../../ui/notice/Loading';
import { MoreButton } from '../../../ui/act/MoreButton';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { SearchBox } from '../../../ui/form/SearchBox';
import { useSettled } from '../../../ui/form/useSettled';
import { removeItem } from '../api/removeItem';
import { rosterItemsQuery } from '../api/rosterItemsQuery';
import { rosterQuery } from '../api/rosterQuery';
import type { Roster, RosterItem } from '../rosterTypes';
import { rosterWords } from '../rosterWords';
import { EditItemDialog } from './EditItemDialog';
import { ListFacts } from './ListFacts';
import { OutcomeFilter } from './OutcomeFilter';
import { RosterActs } from './RosterActs';
import type { RosterPanelProps } from './rosterPanelProps';
import { RosterTable } from './RosterTable';
import { SectionedRoster } from './SectionedRoster';
import './RosterPanel.css';

/** The list of a dossier, and what may be done with it at the step that is open. */
export function RosterPanel({ dossierId, picker, sheet }: RosterPanelProps) {
  const roster = useQuery(rosterQuery(dossierId));
  if (roster.isPending) return <Loading />;
  if (roster.isError) return <ProblemNotice error={roster.error} onRetry={() => void roster.refetch()} />;
  return roster.data.sections.length > 0 ? (
    <SectionedRoster roster={roster.data} picker={picker} sheet={sheet} />
  ) : (
    <RosterDesk roster={roster.data} picker={picker} sheet={sheet} />
  );
}

function RosterDesk({ roster, picker, sheet }: Omit<RosterPanelProps, 'dossierId'> & { roster: Roster }) {
  const say = useWords(rosterWords);
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<string | null>(null);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [told, setTold] = useState('');
  const list = useInfiniteQuery(rosterItemsQuery(roster.dossierId, useSettled(text.trim(), 250), outcome));
  const [leaving, setLeaving] = useState<RosterItem | null>(null);
  const [editing, setEditing] = useState<RosterItem | null>(null);
  const changed = (what: string) => {
    setTold(what);
    setPicked([]);
    return client.invalidateQueries({ queryKey: ['dossier', roster.dossierId] });
  };
  const removing = useMutation({ mutationFn: (item: RosterItem) => removeItem(roster.taskId!, item.id), onSettled: () => changed('') });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="stack">
      <ListFacts roster={roster} onSaid={changed} />
      {roster.taskId && <RosterActs roster={roster} taskId={roster.taskId} picked={picked} picker={picker} sheet={sheet} onChanged={changed} />}
      <p role="status" className="visually-hidden">
        {told}
      </p>
      {roster.total > 0 && <SearchBox label={say('search')} value={text} onChange={setText} />}
      <OutcomeFilter roster={roster} outcome={outcome} onChange={setOutcome} />
      {removing.isError && <ProblemNotice error={removing.error} />}
      {list.isError && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Loading />}
      {list.data && items.length === 0 && (
        <p className="soft">{roster.total > 0 ? say('nobody') : roster.persons ? say('empty') : say('emptyItems', { label: roster.label })}</p>
      )}
      {items.length > 0 && (
        <RosterTable
          roster={roster}
          items={items}
          picked={picked}
          onPick={(id, on) => setPicked((before) => [...before.filter((each) => each !== id), ...(on ? [id] : [])])}
          onEdit={setEditing}
          onRemove={setLeaving}
        />
      )}
      <MoreButton list={list} label={say('more')} />
      {editing && roster.taskId && (
        <EditItemDialog
          key={editing.id}
          roster={roster}
          taskId={roster.taskId}
          item={editing}
          onDone={(what) => {
            setEditing(null);
            if (what) void changed(what);
          }}
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
