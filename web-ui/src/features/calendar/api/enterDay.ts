import { act, ask } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** What the day would move among open dossiers; nothing is written. */
export const previewDay = (day: Wire<'PreviewDayRequest'>) => ask<Wire<'CalendarPreviewView'>>('/api/calendars/days/preview', day);

export const enterDay = (request: Wire<'EnterDayRequest'>) => act<Wire<'CalendarChangeView'>>('/api/calendars/days', request);
