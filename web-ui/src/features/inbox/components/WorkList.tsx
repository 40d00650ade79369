import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { WorkItemRow } from '../../../api/types';
import { useWords } from '../../../i18n/useWords';
import { EmptyState } from '../../../ui/notice/EmptyState';
import { Loading } from '../../../ui/notice/Loading';
import { MoreButton } from '../../../ui/act/MoreButton';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { useShortcut } from '../../../ui/shortcuts/useShortcut';
import { fetchTable } from '../../../ui/table/TableOnDemand';
import { useSettled } from '../../../ui/form/useSettled';
import { allWorkItems } from '../api/allWorkItems';
import { countsQuery } from '../api/countsQuery';
import { searchWorkItemsQuery } from '../api/searchWorkItemsQuery';
import { workItemsQuery } from '../api/workItemsQuery';
import { writeFilter, type InboxFilter } from '../inboxFilter';
import { inboxWords } from '../inboxWords';
import { keepPicked, rememberedPlace } from '../listPlace';
import { useArrived, useQuietRows } from '../useQuietRows';
import type { RowAct } from '../rowAct';
import { usePreview } from '../usePreview';
import { useRowActs } from '../useRowActs';
import { MOST_CHOSEN, useSelection } from '../useSelection';
import { FreshRows } from './FreshRows';
import { InboxTools } from './InboxTools';
import { RunBar } from './RunBar';
import { SelectionBar } from './SelectionBar';
import { WorkPreview } from './WorkPreview';
import { WorkTable } from './WorkTable';

interface WorkListProps {
  filter: InboxFilter;
  title: string;
  officialId: string | undefined;
  /** Tallies the official is to confirm: work as well, though no step of his own. */
  ballots?: number;
  hrefOf: (row: WorkItemRow) => string;
  onMakeList: (rows: WorkItemRow[]) => void;
}

export function WorkList({ filter, title, officialId, ballots = 0, hrefOf, onMakeList }: WorkListProps) {
  const say = useWords(inboxWords);
  const url = writeFilter(filter);
  const navigate = useNavigate();
  useEffect(() => void fetchTable(), []);
  const selection = useSelection(rememberedPlace(url)?.picked ?? null);
  const picked = selection.on ? selection.chosen : null;
  useEffect(() => keepPicked(url, picked), [url, picked]);
  const [text, setText] = useState(() => rememberedPlace(url)?.text ?? '');
  const asked = useSettled(text.trim(), 250);
  const list = useInfiniteQuery({ ...workItemsQuery(filter), enabled: asked === '' });
  const search = useQuery(searchWorkItemsQuery(filter.view, asked));
  const source = asked === '' ? list : search;
  const found = asked !== '';
  const read = found ? (search.data?.items ?? []) : (list.data?.pages.flatMap((page) => page.items) ?? []);
  const arrived = useArrived(list.isFetching);
  const asIs = found ? `${asked} ${search.dataUpdatedAt}` : `${url} ${list.data?.pages.length} ${list.isPlaceholderData} ${arrived}`;
  const quiet = useQuietRows(asIs, read);
  const rows = useDeferredValue(quiet.shown);
  const preview = usePreview();
  const [at, setAt] = useState('');
  useShortcut('preview', preview.toggle, { active: preview.offered });
  const acts = useRowActs(`${url} ${text}`, officialId, selection.drop);
  // What is chosen is told of as it was last read: a row somebody else has claimed meanwhile is no longer offered.
  const latest = new Map(rows.map((row) => [row.id, row]));
  const current = { ...selection, chosen: selection.chosen.map((row) => latest.get(row.id) ?? row) };
  const manyActs = (chosen: WorkItemRow[], act: RowAct) =>
    acts.act(
      chosen.map((row) => ({ row, index: rows.findIndex((one) => one.id === row.id) })),
      act,
    );
  const all = () => (found ? Promise.resolve({ rows: read, more: search.data?.more ?? false }) : allWorkItems(filter, MOST_CHOSEN));
  const procedures = [...new Map(rows.map((row) => [row.procedureSlug, row.procedureName]))].map(([slug, name]) => ({ slug, name }));

  return (
    <div className="stack">
      <InboxTools filter={filter} text={text} onText={setText} procedures={procedures} preview={preview} />
      {source.isError && <ProblemNotice error={source.error} onRetry={() => void source.refetch()} />}
      {source.isPending && <Loading />}
      {asked !== '' && search.data && (
        <p role="status" className="soft small">
          {say(search.data.more ? 'foundMore' : 'found', { n: search.data.items.length })}
        </p>
      )}
      {source.data && (
        <div aria-busy={source.isPlaceholderData || undefined}>
          {(rows.length > 1 || selection.on) && filter.view !== 'waiting' && (
            <SelectionBar selection={current} busy={acts.run?.going ?? false} all={all} onAct={manyActs} onMakeList={onMakeList} />
          )}
          <FreshRows fresh={quiet.fresh} onShow={quiet.accept} />
          <div className={preview.on ? 'work-split--on' : undefined}>
            <WorkTable
              rows={rows}
              caption={title}
              url={url}
              text={text}
              acts={acts}
              officialId={officialId}
              selection={selection}
              byDue={filter.sort === 'due' && (found || filter.due === null)}
              sort={asked === '' ? filter.sort : undefined}
              onSort={(sort) => navigate(`?${writeFilter({ ...filter, sort })}`, { replace: true })}
              hrefOf={hrefOf}
              onFurther={!found && list.hasNextPage ? () => void list.fetchNextPage() : undefined}
              onStand={setAt}
            />
            {preview.on && <WorkPreview row={latest.get(at) ?? null} />}
          </div>
          <RunBar acts={acts} />
          {rows.length === 0 && <NothingHere filter={filter} text={asked} ballots={ballots} />}
        </div>
      )}
      {asked === '' && list.hasNextPage && (
        <p className="no-print">
          <MoreButton list={list} label={say('more')} />
        </p>
      )}
      {asked === '' && list.data && !list.hasNextPage && list.data.pages.length > 1 && <p className="soft small">{say('shownAll', { n: rows.length })}</p>}
    </div>
  );
}

function NothingHere({ filter, text, ballots }: { filter: InboxFilter; text: string; ballots: number }) {
  const say = useWords(inboxWords);
  const counts = useQuery(countsQuery).data;
  if (text !== '') return <EmptyState title={say('emptySearch', { text })} />;
  if (filter.due === 'overdue') return <EmptyState title={say('emptyOverdue')} />;
  if (filter.view !== 'mine') return <EmptyState title={say('empty')} />;
  return (
    <EmptyState title={ballots > 0 ? say('emptyMineButBallots', { n: ballots }) : say('emptyMine')}>
      {!!counts?.shared && <p>{say('emptyMineHint', { n: counts.shared })}</p>}
      {!!counts?.unit && <p>{say('emptyMineUnit', { n: counts.unit })}</p>}
    </EmptyState>
  );
}
