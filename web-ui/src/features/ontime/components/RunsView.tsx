import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { formatDay } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { MoreButton } from '../../../ui/act/MoreButton';
import { EmptyState } from '../../../ui/notice/EmptyState';
import { Loading } from '../../../ui/notice/Loading';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { PageHead } from '../../../ui/page/PageHead';
import { DataTable } from '../../../ui/table/DataTable';
import { ScrollArea } from '../../../ui/table/ScrollArea';
import type { TableColumn } from '../../../ui/table/tableTypes';
import { runsQuery, type RunLine, type RunsAsked } from '../api/runsQuery';
import { onTimeWords } from '../onTimeWords';
import { DaysTable } from './DaysTable';
import { countOf } from './FigureTable';
import './OnTime.css';

interface RunsViewProps {
  asked: RunsAsked;
  hrefOf: (dossierId: string) => string;
  /** The figures one comes from. */
  back: string;
}

/** The runs behind one figure, as many as it says. */
export function RunsView({ asked, hrefOf, back }: RunsViewProps) {
  const say = useWords(onTimeWords);
  const list = useInfiniteQuery(runsQuery(asked));
  const lines = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="stack">
      <PageHead title={`${say('runs')}: ${say(countOf(asked.state))}`}>
        <Link className="button" to={back}>
          {say('back')}
        </Link>
      </PageHead>
      <p className="soft small">{say('recorded')}</p>
      {list.isError && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Loading />}
      {list.isSuccess && lines.length > 0 && <RunTable lines={lines} hrefOf={hrefOf} />}
      {list.isSuccess && lines.length > 0 && <DaysTable lines={lines} hrefOf={hrefOf} />}
      {list.isSuccess && lines.length === 0 && <EmptyState title={say('runsEmpty')} />}
      <MoreButton list={list} label={say('more')} />
    </div>
  );
}

function RunTable({ lines, hrefOf }: { lines: RunLine[]; hrefOf: (dossierId: string) => string }) {
  const say = useWords(onTimeWords);
  type Column = TableColumn<RunLine>;
  const column = (
    id: 'number' | 'code' | 'procedure' | 'person' | 'step' | 'unit' | 'startedOn' | 'dueOn' | 'finishedOn',
    cell: Column['cell'],
    more: Partial<Column> = {},
  ) => ({ id, title: say(id), cell, ...more });
  const day = (id: 'startedOn' | 'dueOn' | 'finishedOn') => column(id, (line) => (line[id] ? formatDay(line[id]) : '–'), { className: 'on-time__number' });
  const columns = [
    column('number', (_, at) => at + 1),
    column(
      'code',
      (line) => (
        <Link to={hrefOf(line.dossierId)} className="mono">
          {line.code}
        </Link>
      ),
      { names: true },
    ),
    column('person', (line) => line.personName),
    column('step', (line) => line.stepName),
    column('unit', (line) => line.unitName),
    column('procedure', (line) => line.procedureName),
    day('startedOn'),
    day('dueOn'),
    day('finishedOn'),
  ];
  return (
    <ScrollArea className="on-time__scroll" label={say('runs')}>
      <DataTable
        caption={say('runs')}
        className="on-time stacked-table"
        columns={columns}
        rows={lines}
        idOf={(line) => line.id}
        nameOf={(line) => `${line.code}, ${line.stepName}`}
      />
    </ScrollArea>
  );
}
