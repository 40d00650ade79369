import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export const announceYear = (request: Wire<'AnnounceYearRequest'>) => act<Wire<'CalendarYearView'>>('/api/calendars/years', request);
