import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { formatDayLong, formatInstant } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { EmptyState } from '../../../ui/EmptyState';
import { HeadRow } from '../../../ui/HeadRow';
import { Loading } from '../../../ui/Loading';
import { MoreButton } from '../../../ui/MoreButton';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { ScrollArea } from '../../../ui/ScrollArea';
import { Tag } from '../../../ui/Tag';
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
        <table>
          <caption className="visually-hidden">{say('title')}</caption>
          <HeadRow columns={['heldOn', 'step', 'unit', 'progress', 'savedBy']} say={say} />
          <tbody>
            {lines.map((line) => (
              <Line key={line.id} line={line} href={hrefOf(line.id)} />
            ))}
          </tbody>
        </table>
      </ScrollArea>
      <MoreButton list={list} label={say('more')} />
    </div>
  );
}

function Line({ line, href }: { line: MeetingLine; href: string }) {
  const say = useWords(meetingWords);
  const over = line.recorded + line.postponed === line.rows;
  return (
    <tr>
      <td>
        <Link to={href}>
          {line.kindName}, {formatDayLong(line.heldOn)}
        </Link>
      </td>
      <td>
        {line.stepName}
        <span className="soft small">{line.procedureName}</span>
      </td>
      <td>{line.unitName}</td>
      <td>
        <Tag tone={over ? 'good' : 'plain'}>{say('progressText', { done: line.recorded, all: line.rows })}</Tag>
        {line.postponed > 0 && <span className="soft small">{say('progressLeft', { n: line.postponed })}</span>}
      </td>
      <td>
        {line.savedByName}
        <span className="soft small">{formatInstant(line.savedAt)}</span>
      </td>
    </tr>
  );
}
