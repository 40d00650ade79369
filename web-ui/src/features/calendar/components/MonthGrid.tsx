import { formatDay, weekday } from '../../../i18n/dates';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/useWords';
import { weeksOf, type CalendarCell, type CalendarRow } from '../calendarMonths';
import { calendarWords } from '../calendarWords';
import './Calendar.css';

const WEEK = ['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04', '2026-06-05', '2026-06-06', '2026-06-07'];
const VI = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];
const SIGNS = { DAY_OFF: '×', MAKE_UP: '+', UNDECIDED: '?', WITHDRAWN: '' } as const;

export function MonthGrid({ year, month, rows }: { year: number; month: number; rows: CalendarRow[] }) {
  const lang = useLanguage();
  return (
    <table className="calendar-month">
      <caption>{lang === 'en' ? `${month}/${year}` : `Tháng ${month}/${year}`}</caption>
      <thead>
        <tr>
          {WEEK.map((day, index) => (
            <th key={day} scope="col" abbr={weekday(day)}>
              {lang === 'en' ? weekday(day).slice(0, 2) : VI[index]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month, rows).map((week) => (
          <tr key={week.find((cell) => cell !== null)?.day}>
            {week.map((cell, at) => (
              <DayCell key={WEEK[at]} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A sign beside the colour, and the reason for whoever cannot see either. */
function DayCell({ cell }: { cell: CalendarCell | null }) {
  const say = useWords(calendarWords);
  if (!cell) return <td />;
  const kind = cell.row?.kind;
  const look = kind ?? (cell.weekend ? 'WEEKEND' : undefined);
  return (
    <td className={look && `calendar-day calendar-day--${look}`} title={cell.row && `${formatDay(cell.day)}: ${say(cell.row.kind)}, ${cell.row.reason}`}>
      {cell.number}
      {kind && (
        <>
          <span aria-hidden="true">{SIGNS[kind]}</span>
          <span className="visually-hidden">
            {' '}
            {say(kind)}: {cell.row!.reason}
          </span>
        </>
      )}
    </td>
  );
}
