import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatDay } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { DataTable } from '../../../ui/table/DataTable';
import { ScrollArea } from '../../../ui/table/ScrollArea';
import type { TableColumn } from '../../../ui/table/tableTypes';
import type { Figures } from '../api/onTimeQuery';
import { onTimeWords } from '../onTimeWords';
import './OnTime.css';

const COUNTS = {
  finishedInTime: 'FINISHED_IN_TIME',
  finishedLate: 'FINISHED_LATE',
  finishedUnlimited: 'FINISHED_UNLIMITED',
  openInTime: 'OPEN_IN_TIME',
  openLate: 'OPEN_LATE',
  openUnlimited: 'OPEN_UNLIMITED',
} as const;

type Count = keyof typeof COUNTS;

/** The name of a count by the state the server calls it. */
export const countOf = (state: string) => (Object.keys(COUNTS) as Count[]).find((count) => COUNTS[count] === state) ?? 'openLate';

export interface FigureLine {
  id: string;
  name: string;
  /** A second column of names. */
  within?: string;
  figures: Figures;
  hrefOf: (state: string) => string;
}

interface FigureTableProps {
  caption: string;
  named: string;
  /** Head of the second column of names. */
  within?: string;
  lines: FigureLine[];
}

/** Six counts a line, each leading to what it counts. */
export function FigureTable({ caption, named, within, lines }: FigureTableProps) {
  const say = useWords(onTimeWords);
  const count = (id: Count): TableColumn<FigureLine> => ({
    id,
    title: say(id),
    className: `on-time__number${id.endsWith('Late') ? ' on-time__late' : ''}`,
    cell: ({ figures, name, hrefOf }) =>
      figures[id] === 0 ? (
        '0'
      ) : (
        <Link to={hrefOf(COUNTS[id])} aria-label={say('opens', { count: figures[id], state: say(id), name })}>
          {figures[id]}
        </Link>
      ),
  });
  const text = (id: string, title: string, cell: (line: FigureLine) => ReactNode, more: Partial<TableColumn<FigureLine>> = {}) => ({
    id,
    title,
    cell,
    ...more,
  });
  // The list begins with the run that is late for longest.
  const lateSince = ({ figures, name, hrefOf }: FigureLine) => {
    if (!figures.lateSince) return '–';
    const day = formatDay(figures.lateSince);
    return (
      <Link to={hrefOf(COUNTS.openLate)} aria-label={say('opensOldest', { day, name })}>
        {day}
      </Link>
    );
  };
  const columns: TableColumn<FigureLine>[] = [
    text('name', named, (line) => line.name, { names: true, className: 'on-time__name' }),
    ...(within ? [text('within', within, (line) => line.within ?? '')] : []),
    count('finishedInTime'),
    count('finishedLate'),
    count('finishedUnlimited'),
    text('share', say('share'), ({ figures }) => <Share of={figures.inTimeShare} />, { className: 'on-time__number' }),
    count('openInTime'),
    count('openLate'),
    count('openUnlimited'),
    text('lateSince', say('lateSince'), lateSince, { className: 'on-time__number' }),
  ];
  return (
    <ScrollArea className="on-time__scroll" label={caption}>
      <DataTable caption={caption} className="on-time stacked-table" columns={columns} rows={lines} idOf={(line) => line.id} nameOf={(line) => line.name} />
    </ScrollArea>
  );
}

/** The number says it; the bar is for the eye. */
function Share({ of }: { of: number | null }) {
  if (of === null) return '–';
  return (
    <span className="on-time__share">
      {of}%
      <span className="on-time__bar" aria-hidden="true">
        <span style={{ inlineSize: `${of}%` }} />
      </span>
    </span>
  );
}
