import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { formatDayLong, formatInstant } from '../../../i18n/dates';
import { useWords, type Say } from '../../../i18n/useWords';
import { EmptyState } from '../../../ui/notice/EmptyState';
import { Loading } from '../../../ui/notice/Loading';
import { MoreButton } from '../../../ui/act/MoreButton';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { ScrollArea } from '../../../ui/table/ScrollArea';
import { DataTable } from '../../../ui/table/DataTable';
import type { TableColumn } from '../../../ui/table/tableTypes';
import { Tag } from '../../../ui/text/Tag';
import { meetingsQuery } from '../api/meetingsQuery';
import type { MeetingLine } from '../meetingTypes';
import { meetingWords } from '../meetingWords';
import './MeetingList.css';

export function MeetingList({ hrefOf }: { hrefOf: (id: string) => string }) {
  const say = useWords(meetingWords);
  const list = useInfiniteQuery(meetingsQuery);
  if (list.isPending) return <Loading />;
  if (list.isError) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  const lines = list.data.pages.flatMap((page) => page.items);
  if (lines.length === 0) {
    return (
      <EmptyState title={say('none')}>
        <p>{say('noneHint')}</p>
      </EmptyState>
    );
  }
  return (
    <div className="stack">
      <ScrollArea className="meeting-list" label={say('title')}>
        <DataTable
          caption={say('title')}
          className="meeting-lines"
          columns={columnsOf(say, hrefOf)}
          rows={lines}
          idOf={(line) => line.id}
          nameOf={(line) => `${line.kindName}, ${formatDayLong(line.heldOn)}`}
        />
      </ScrollArea>
      <MoreButton list={list} label={say('more')} />
    </div>
  );
}

function columnsOf(say: Say<typeof meetingWords>, hrefOf: (id: string) => string): TableColumn<MeetingLine>[] {
  return [
    {
      id: 'heldOn',
      title: say('heldOn'),
      names: true,
      cell: (line) => (
        <Link to={hrefOf(line.id)}>
          {line.kindName}, {formatDayLong(line.heldOn)}
        </Link>
      ),
    },
    {
      id: 'step',
      title: say('step'),
      cell: (line) => (
        <>
          {line.stepName}
          <span className="soft small">{line.procedureName}</span>
        </>
      ),
    },
    { id: 'unit', title: say('unit'), cell: (line) => line.unitName },
    { id: 'progress', title: say('progress'), cell: (line) => <Progress line={line} /> },
    {
      id: 'savedBy',
      title: say('savedBy'),
      cell: (line) => (
        <>
          {line.savedByName}
          <span className="soft small">{formatInstant(line.savedAt)}</span>
        </>
      ),
    },
  ];
}

function Progress({ line }: { line: MeetingLine }) {
  const say = useWords(meetingWords);
  const over = line.recorded + line.postponed === line.rows;
  return (
    <>
      <Tag tone={over ? 'good' : 'plain'}>{say('progressText', { done: line.recorded, all: line.rows })}</Tag>
      {line.postponed > 0 && <span className="soft small">{say('progressLeft', { n: line.postponed })}</span>}
    </>
  );
}
