import { parseDay } from '../../i18n/dates';

export interface BirthDate {
  birthYear: number;
  birthMonth?: number;
  birthDay?: number;
}

/** `12/3/1990`, `3/1990` or `1990`: old papers often know the year only. */
export function parseBirth(text: string): BirthDate | null {
  const trimmed = text.trim();
  const day = parseDay(trimmed);
  if (day) {
    const [birthYear, birthMonth, birthDay] = day.split('-').map(Number) as [number, number, number];
    return { birthYear, birthMonth, birthDay };
  }
  const month = /^(\d{1,2})[/.\-\s](\d{4})$/.exec(trimmed);
  if (month && Number(month[1]) >= 1 && Number(month[1]) <= 12) return { birthYear: Number(month[2]), birthMonth: Number(month[1]) };
  return /^\d{4}$/.test(trimmed) ? { birthYear: Number(trimmed) } : null;
}
