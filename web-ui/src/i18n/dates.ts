import { language } from './language';

/** Days and hours are those of Hanoi, whatever the machine's own zone. */
const ZONE = 'Asia/Ho_Chi_Minh';

const locale = () => (language() === 'en' ? 'en-GB' : 'vi-VN');

function parts(instant: string | Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale(), { timeZone: ZONE, ...options }).format(new Date(instant));
}

/** Whether it is a day as the wire has it, not what somebody is still typing. */
export const isIsoDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** ISO day `2026-09-25` → `25/09/2026`. */
export function formatDay(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-');
  return `${date}/${month}/${year}`;
}

/** ISO day → `thứ Sáu 25/09/2026`. */
export function formatDayLong(day: string): string {
  return `${weekday(day)} ${formatDay(day)}`;
}

export function weekday(day: string): string {
  const name = new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', weekday: 'long' }).format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
  if (language() === 'en') return name;
  return name === 'Chủ Nhật' ? 'Chủ nhật' : name.replace(/^Thứ/, 'thứ');
}

/** Instant → `10:21`. */
export function formatTime(instant: string | Date): string {
  return parts(instant, { hour: '2-digit', minute: '2-digit', hour12: false });
}

/** Instant → `10:21, 25/09/2026`. */
export function formatInstant(instant: string | Date): string {
  return `${formatTime(instant)}, ${parts(instant, { day: '2-digit', month: '2-digit', year: 'numeric' })}`;
}

/** Instant → `10:21 25/09`, where the year is plain. */
export function formatInstantShort(instant: string): string {
  return `${formatTime(instant)} ${parts(instant, { day: '2-digit', month: '2-digit' }).replace('-', '/')}`;
}

const WRITTEN = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/;
const DIGITS = /^(\d{2})(\d{2})(\d{4})$/;

/** Reads what officials type: `25/9/2026`, `25-9-2026`, `25.9.2026`, `25092026`; null when it is no day. */
export function parseDay(text: string): string | null {
  const match = WRITTEN.exec(text.trim()) ?? DIGITS.exec(text.trim());
  if (!match) return null;
  const [, day, month, year] = match.map(Number) as [number, number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** `31/2/2026` → `31/02/2026`: written as a day is, but on no calendar; null for everything else. */
export function noSuchDay(text: string): string | null {
  const match = WRITTEN.exec(text.trim()) ?? DIGITS.exec(text.trim());
  if (!match || parseDay(text) !== null) return null;
  return `${match[1]!.padStart(2, '0')}/${match[2]!.padStart(2, '0')}/${match[3]}`;
}

/** Instant or day → the calendar day in Hanoi, ISO. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
}
