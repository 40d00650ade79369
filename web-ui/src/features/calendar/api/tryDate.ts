import { read } from '../../../api/client';
import type { Wire } from '../../../api/wire';
import { choiceQuery, type CalendarChoice } from './calendarQuery';

export type TrialUnit = 'workingDays' | 'calendarDays' | 'calendarMonths';

export function tryDate(choice: Omit<CalendarChoice, 'year'>, from: string, amount: string, limitUnit: TrialUnit) {
  const search = choiceQuery(choice);
  search.set('from', from);
  search.set('limit', `P${amount}${limitUnit === 'calendarMonths' ? 'M' : 'D'}`);
  search.set('limitUnit', limitUnit);
  return read<Wire<'CalendarTrialView'>>(`/api/calendars/trial?${search.toString()}`);
}
