import { formatDayLong, formatInstant } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { HeadRow } from '../../../ui/HeadRow';
import { Tag, type TagTone } from '../../../ui/Tag';
import type { CalendarRow } from '../calendarMonths';
import { calendarWords } from '../calendarWords';

const TONES: Record<CalendarRow['kind'], TagTone> = { DAY_OFF: 'info', MAKE_UP: 'good', UNDECIDED: 'soon', WITHDRAWN: 'plain' };

export function DayTable({ rows, label }: { rows: CalendarRow[]; label: string }) {
  const say = useWords(calendarWords);
  if (rows.length === 0) return <p>{say('none')}</p>;
  return (
    <div className="calendar-scroll" tabIndex={0} role="region" aria-label={label}>
      <table className="calendar-rows">
        <HeadRow columns={['day', 'kind', 'reason', 'document', 'scope', 'recorded']} say={say} />
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.day}-${row.recordedAt}-${row.kind}-${row.scopeUnitId}`}>
              <td className="calendar-rows__day">{formatDayLong(row.day)}</td>
              <td>
                <Tag tone={TONES[row.kind]}>{say(row.kind)}</Tag>
              </td>
              <td>{row.reason}</td>
              <td>
                {row.document ?? <span className="soft">{say('noDocument')}</span>}
                {row.confidence !== 'sourced' && <span className="soft"> ({say('toConfirm')})</span>}
              </td>
              <td>{row.scopeName}</td>
              <td>{row.recordedByName ? say('recordedBy', { when: formatInstant(row.recordedAt), who: row.recordedByName }) : say('shipped')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
