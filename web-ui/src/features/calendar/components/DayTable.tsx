import { formatDayLong, formatInstant } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { HeadRow } from '../../../ui/table/HeadRow';
import { ScrollArea } from '../../../ui/table/ScrollArea';
import { Tag } from '../../../ui/text/Tag';
import type { CalendarRow } from '../calendarMonths';
import { calendarWords } from '../calendarWords';
import { DAY_TONES } from '../dayTones';

export function DayTable({ rows, label }: { rows: CalendarRow[]; label: string }) {
  const say = useWords(calendarWords);
  if (rows.length === 0) return <p>{say('none')}</p>;
  return (
    <ScrollArea className="calendar-scroll" label={label}>
      <table className="calendar-rows stacked-table" role="table">
        <HeadRow columns={['day', 'kind', 'reason', 'document', 'scope', 'recorded']} say={say} roles />
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" key={`${row.day}-${row.recordedAt}-${row.kind}-${row.scopeUnitId}`}>
              <td role="cell" className="calendar-rows__day">
                {formatDayLong(row.day)}
              </td>
              <td role="cell" data-label={say('kind')}>
                <Tag tone={DAY_TONES[row.kind]}>{say(row.kind)}</Tag>
              </td>
              <td role="cell" data-label={say('reason')}>
                {row.reason}
              </td>
              <td role="cell" data-label={say('document')}>
                {row.document ?? <span className="soft">{say('noDocument')}</span>}
                {row.confidence !== 'sourced' && <span className="soft"> ({say('toConfirm')})</span>}
              </td>
              <td role="cell" data-label={say('scope')}>
                {row.scopeName}
              </td>
              <td role="cell" data-label={say('recorded')}>
                {row.recordedByName ? say('recordedBy', { when: formatInstant(row.recordedAt), who: row.recordedByName }) : say('shipped')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
