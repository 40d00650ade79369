import { today } from '../../i18n/dates';

export interface RegisterFilter {
  from: string;
  to: string;
  procedure: string;
  status: string;
}

export type Period = 'month' | 'quarter' | 'year';

/** First day of the month, quarter or year that holds the day; the period runs to the day itself. */
export function periodTo(day: string, period: Period): Pick<RegisterFilter, 'from' | 'to'> {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  const first = period === 'year' ? 1 : period === 'quarter' ? month - ((month - 1) % 3) : month;
  return { from: `${year}-${String(first).padStart(2, '0')}-01`, to: day };
}

export function filterOf(search: URLSearchParams): RegisterFilter {
  const usual = periodTo(today(), 'quarter');
  return {
    from: search.get('from') ?? usual.from,
    to: search.get('to') ?? usual.to,
    procedure: search.get('procedure') ?? '',
    status: search.get('status') ?? '',
  };
}

/** What is left empty is left out. */
export function filterQuery(filter: RegisterFilter): URLSearchParams {
  return new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));
}
