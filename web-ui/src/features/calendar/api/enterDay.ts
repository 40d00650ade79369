import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export const enterDay = (request: Wire<'EnterDayRequest'>) => act<Wire<'CalendarYearView'>>('/api/calendars/days', request);
