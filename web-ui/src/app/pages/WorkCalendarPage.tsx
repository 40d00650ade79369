import { CalendarView } from '../../features/calendar/components/CalendarView';
import { calendarWords } from '../../features/calendar/calendarWords';
import { useWords } from '../../i18n/useWords';
import { usePageTitle } from '../../ui/page/usePageTitle';
import { AdministratorsOnly } from '../AdministratorsOnly';

export function WorkCalendarPage() {
  const say = useWords(calendarWords);
  usePageTitle(say('title'));
  return (
    <AdministratorsOnly>
      <CalendarView />
    </AdministratorsOnly>
  );
}
