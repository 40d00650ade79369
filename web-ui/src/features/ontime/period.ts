export type PeriodKind = 'month' | 'quarter' | 'year';

const YEARS = 5;
const QUARTERS = 12;
const MONTHS = 24;

/** As addresses write them: `2026-11`, `2026-Q4`, `2026`. */
export const kindOf = (period: string): PeriodKind => (period.length === 4 ? 'year' : period.includes('Q') ? 'quarter' : 'month');

/** The period that holds the day and those before it. */
export function periodsTo(day: string, kind: PeriodKind): string[] {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  if (kind === 'year') return back(YEARS, year, (each) => String(each));
  if (kind === 'quarter') return back(QUARTERS, year * 4 + Math.ceil(month / 3) - 1, (each) => `${Math.floor(each / 4)}-Q${(each % 4) + 1}`);
  return back(MONTHS, year * 12 + month - 1, (each) => `${Math.floor(each / 12)}-${String((each % 12) + 1).padStart(2, '0')}`);
}

const back = (count: number, last: number, written: (at: number) => string) => Array.from({ length: count }, (_, at) => written(last - at));
