import type { TagTone } from '../../ui/text/Tag';
import type { CalendarRow } from './calendarMonths';

export const DAY_TONES: Record<CalendarRow['kind'], TagTone> = { DAY_OFF: 'info', MAKE_UP: 'good', UNDECIDED: 'soon', WITHDRAWN: 'plain' };
