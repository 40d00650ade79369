import { formatDayLong } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { HeadRow } from '../../../ui/table/HeadRow';
import { ScrollArea } from '../../../ui/table/ScrollArea';
import { Tag } from '../../../ui/text/Tag';
import type { LimitPreview, MoveFilter } from '../api/limitDrafts';
import { limitWords } from '../limitWords';
import { MoveFilterFields } from './MoveFilterFields';
import './LimitTable.css';

interface LimitMovesProps {
  preview: LimitPreview;
  filter: MoveFilter;
  onFilter: (filter: MoveFilter) => void;
  /** Where all of them are had as a file. */
  sheet: string;
}

/** By step first, then dossier by dossier. */
export function LimitMoves({ preview, filter, onFilter, sheet }: LimitMovesProps) {
  const say = useWords(limitWords);
  if (preview.totals.length === 0) return <p>{say('nothingMoves')}</p>;
  const asked = Boolean(filter.label || filter.unitId || filter.effect);
  return (
    <>
      <ScrollArea className="limit-scroll" label={say('totals')}>
        <table className="stacked-table" role="table">
          <HeadRow columns={['what', 'dates', 'newlyLate', 'newlySafe']} say={say} roles />
          <tbody role="rowgroup">
            {preview.totals.map((total) => (
              <tr role="row" key={`${total.label}-${total.unitId}`}>
                <th role="rowheader" scope="row">
                  {total.unit ? `${total.label}, ${total.unit}` : total.label}
                </th>
                <td role="cell" data-label={say('dates')}>
                  {total.dates}
                </td>
                <td role="cell" data-label={say('newlyLate')}>
                  {total.newlyLate}
                </td>
                <td role="cell" data-label={say('newlySafe')}>
                  {total.newlySafe}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      <p>
        <a className="button" href={sheet} download>
          {say('sheet')}
        </a>
      </p>
      {(preview.dossiers.length > 0 || asked) && <MoveFilterFields totals={preview.totals} filter={filter} onFilter={onFilter} />}
      {asked && preview.dossiers.length === 0 && <p role="status">{say('noMatch')}</p>}
      {preview.dossiers.length > 0 && (
        <ScrollArea className="limit-scroll" label={say('dossiers')}>
          <table className="stacked-table" role="table">
            <HeadRow columns={['dossier', 'what', 'before', 'after', 'effect']} say={say} roles />
            <tbody role="rowgroup">
              {preview.dossiers.flatMap((dossier) =>
                dossier.dates.map((date, index) => (
                  <tr role="row" key={`${dossier.code}-${date.of}-${date.label}-${date.before}`}>
                    <td role="cell" className="mono">
                      {index === 0 ? dossier.code : ''}
                    </td>
                    <td role="cell">{date.label}</td>
                    <td role="cell" data-label={say('before')}>
                      {formatDayLong(date.before)}
                    </td>
                    <td role="cell" data-label={say('after')}>
                      {formatDayLong(date.after)}
                    </td>
                    <td role="cell">
                      {date.newlyLate && <Tag tone="late">{say('newlyLate')}</Tag>}
                      {date.newlySafe && <Tag tone="good">{say('newlySafe')}</Tag>}
                    </td>
                  </tr>
                )),
              )}
            </tbody>
          </table>
        </ScrollArea>
      )}
      {preview.more > 0 && <p className="soft small">{say('more', { n: preview.more })}</p>}
    </>
  );
}
