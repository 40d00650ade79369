import type { Wire } from '../../api/wire';

export type CalendarRow = Wire<'CalendarRowView'>;

export interface CalendarCell {
  day: string;
  number: number;
  weekend: boolean;
  row: CalendarRow | undefined;
}

const iso = (year: number, month: number, day: number) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** A month in weeks that begin on Monday; what lies outside the month is null. */
export function weeksOf(year: number, month: number, rows: readonly CalendarRow[]): (CalendarCell | null)[][] {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const lead = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
  const cells: (CalendarCell | null)[] = Array.from({ length: lead }, () => null);
  for (let number = 1; number <= length; number++) {
    const day = iso(year, month, number);
    cells.push({ day, number, weekend: (lead + number - 1) % 7 > 4, row: rows.find((row) => row.day === day) });
  }
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
