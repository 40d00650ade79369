import { Link } from 'react-router';
import { useWords } from '../../../i18n/useWords';
import { DataTable } from '../../../ui/table/DataTable';
import { ScrollArea } from '../../../ui/table/ScrollArea';
import type { TableColumn } from '../../../ui/table/tableTypes';
import type { RunLine } from '../api/runsQuery';
import { onTimeWords } from '../onTimeWords';
import './DaysTable.css';

const HOLDERS = ['office', 'submitter', 'other', 'waiting'] as const;

interface DaysTableProps {
  lines: RunLine[];
  hrefOf: (dossierId: string) => string;
}

/** With whom each dossier of a list lay, for how many days; a dossier with several runs stands here once. */
export function DaysTable({ lines, hrefOf }: DaysTableProps) {
  const say = useWords(onTimeWords);
  const dossiers = [...new Map(lines.map((line) => [line.dossierId, line])).values()];
  const number = (id: 'whole' | (typeof HOLDERS)[number]): TableColumn<RunLine> => ({
    id,
    title: say(id),
    className: 'on-time__number',
    cell: ({ days }) => days[id],
  });
  const columns: TableColumn<RunLine>[] = [
    {
      id: 'code',
      title: say('code'),
      names: true,
      cell: (line) => (
        <Link to={hrefOf(line.dossierId)} className="mono">
          {line.code}
        </Link>
      ),
    },
    { id: 'person', title: say('person'), cell: (line) => line.personName },
    number('whole'),
    ...HOLDERS.map(number),
    { id: 'shares', title: say('shares'), cell: ({ days }) => <Shares of={days} /> },
  ];
  return (
    <>
      <h2>{say('days')}</h2>
      <p className="soft small">{say('daysLead')}</p>
      <ul className="days-legend small" aria-hidden="true">
        {HOLDERS.map((holder) => (
          <li key={holder}>
            <span className={`days-bar__part days-bar__part--${holder}`} /> {say(holder)}
          </li>
        ))}
      </ul>
      <ScrollArea className="on-time__scroll" label={say('days')}>
        <DataTable
          caption={say('days')}
          className="on-time stacked-table"
          columns={columns}
          rows={dossiers}
          idOf={(line) => line.dossierId}
          nameOf={(line) => line.code}
        />
      </ScrollArea>
    </>
  );
}

/** The numbers say it; the bar is for the eye. */
function Shares({ of }: { of: RunLine['days'] }) {
  return (
    <span className="days-bar" aria-hidden="true">
      {HOLDERS.filter((holder) => of[holder] > 0).map((holder) => (
        <span key={holder} className={`days-bar__part days-bar__part--${holder}`} style={{ flexGrow: of[holder] }} />
      ))}
    </span>
  );
}
