import { Link } from 'react-router';
import type { DossierRow } from '../../../api/dossierTypes';
import { formatDay } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { HeadRow } from '../../../ui/HeadRow';
import { Tag } from '../../../ui/Tag';
import { dossierWords } from '../dossierWords';
import { statusTone } from '../statusTone';
import './DossierTable.css';

interface DossierTableProps {
  rows: DossierRow[];
  hrefOf: (row: DossierRow) => string;
}

export function DossierTable({ rows, hrefOf }: DossierTableProps) {
  const say = useWords(dossierWords);
  return (
    <table role="table" className="dossier-table">
      <caption className="visually-hidden">{say('listTitle')}</caption>
      <HeadRow columns={['person', 'cell', 'status', 'step', 'openedOn', 'promised', 'partyDue']} say={say} roles />
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.id} role="row">
            <td role="cell">
              <Link to={hrefOf(row)} className="dossier-table__link">
                {row.personName}
              </Link>
              <span className="mono soft">{row.code}</span>
            </td>
            <td role="cell" data-label={say('cell')}>
              {row.cellName}
            </td>
            <td role="cell" data-label={say('status')}>
              <Tag tone={statusTone(row.status)}>{row.statusName}</Tag>
            </td>
            <td role="cell" data-label={say('step')}>
              <RowStep row={row} />
            </td>
            <td role="cell" data-label={say('openedOn')}>
              {formatDay(row.openedOn)}
            </td>
            <td role="cell" data-label={say('promised')}>
              {row.promisedOn ? formatDay(row.promisedOn) : '–'}
            </td>
            <td role="cell" data-label={say('partyDue')}>
              {row.partyDueOn ? formatDay(row.partyDueOn) : '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where it lies, with whom and by when; nothing once it is over. */
function RowStep({ row }: { row: DossierRow }) {
  const say = useWords(dossierWords);
  if (!row.stepName) return <>–</>;
  return (
    <>
      {row.stepName} {row.sentBack && <Tag tone="soon">{say('sentBackMark')}</Tag>} {row.supplemented && <Tag tone="good">{say('supplementedMark')}</Tag>} {row.late && <Tag tone="late">{say('stepLate')}</Tag>}
      <span className="soft small dossier-table__with">
        {[row.stepUnitName, row.holderName ?? say('nobodyYet'), row.stepDueOn && say('stepDue', { day: formatDay(row.stepDueOn) })].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}
