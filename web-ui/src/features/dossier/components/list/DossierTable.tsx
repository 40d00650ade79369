import { Link } from 'react-router';
import type { DossierRow } from '../../../../api/dossierTypes';
import { formatDay } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import { DataTable } from '../../../../ui/table/DataTable';
import type { TableColumn } from '../../../../ui/table/tableTypes';
import { Tag } from '../../../../ui/text/Tag';
import { dossierWords } from '../../dossierWords';
import { statusTone } from '../../statusTone';
import './DossierTable.css';

interface DossierTableProps {
  rows: DossierRow[];
  /** By the person, else by the day of opening, the newest first; absent where the order is that of a search. */
  sort?: string | null;
  onSort: (sort: string | null) => void;
  hrefOf: (row: DossierRow) => string;
}

const dayOr = (day: string | null) => (day ? formatDay(day) : '–');

export function DossierTable({ rows, sort, onSort, hrefOf }: DossierTableProps) {
  const say = useWords(dossierWords);
  const sorts = sort !== undefined;
  const column = (
    id: 'person' | 'cell' | 'status' | 'step' | 'openedOn' | 'promised' | 'partyDue',
    cell: TableColumn<DossierRow>['cell'],
    more: Partial<TableColumn<DossierRow>> = {},
  ) => ({ id, title: say(id), cell, ...more });
  const columns = [
    column(
      'person',
      (row) => (
        <>
          <Link to={hrefOf(row)} className="dossier-table__link">
            {row.personName}
          </Link>
          <span className="mono soft">{row.code}</span>
          {row.foundName && <span className="soft small dossier-table__with">{say('foundOnList', { name: row.foundName })}</span>}
        </>
      ),
      { names: true, sorts },
    ),
    column('cell', (row) => row.cellName),
    column('status', (row) => <Tag tone={statusTone(row.status)}>{row.statusName}</Tag>),
    column('step', (row) => <RowStep row={row} />),
    column('openedOn', (row) => formatDay(row.openedOn), { sorts }),
    column('promised', (row) => dayOr(row.promisedOn)),
    column('partyDue', (row) => dayOr(row.partyDueOn)),
  ];
  return (
    <DataTable
      caption={say('listTitle')}
      className="dossier-table"
      columns={columns}
      rows={rows}
      idOf={(row) => row.id}
      nameOf={(row) => row.personName}
      sort={sorts ? (sort === 'PERSON' ? { column: 'person' } : { column: 'openedOn', descending: true }) : null}
      onSort={(id) => onSort(id === 'person' ? 'PERSON' : null)}
    />
  );
}

/** Where it lies, with whom and by when; nothing once it is over. */
function RowStep({ row }: { row: DossierRow }) {
  const say = useWords(dossierWords);
  if (!row.stepName) return <>–</>;
  const also = row.alsoOpen > 0 && <span className="soft small dossier-table__with">{say('alsoOpen', { n: row.alsoOpen })}</span>;
  if (row.waitReason) {
    return (
      <>
        {row.stepName} <Tag tone="plain">{row.waitsUntil ? say('waitsUntil', { day: formatDay(row.waitsUntil) }) : say('waitsUnknown')}</Tag>
        <span className="soft small dossier-table__with">{row.waitReason}</span>
        {also}
      </>
    );
  }
  return (
    <>
      {row.stepName} {row.sentBack && <Tag tone="soon">{say('sentBackMark')}</Tag>} {row.supplemented && <Tag tone="good">{say('supplementedMark')}</Tag>}{' '}
      {row.late && <Tag tone="late">{say('stepLate')}</Tag>}
      {row.stepUnitName && (
        <span className="soft small dossier-table__with">
          {[row.stepUnitName, row.holderName ?? say('nobodyYet'), row.stepDueOn && say('stepDue', { day: formatDay(row.stepDueOn) })]
            .filter(Boolean)
            .join(' · ')}
        </span>
      )}
      {also}
    </>
  );
}
