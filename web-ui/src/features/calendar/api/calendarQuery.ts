import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export interface CalendarChoice {
  year: number;
  unit: string;
  asKnownOn: string;
}

export const choiceQuery = ({ unit, asKnownOn }: Pick<CalendarChoice, 'unit' | 'asKnownOn'>) =>
  new URLSearchParams(Object.entries({ unit, asKnownOn }).filter(([, value]) => value !== ''));

export const calendarQuery = (choice: CalendarChoice) =>
  queryOptions({
    queryKey: ['calendar', choice],
    queryFn: ({ signal }) => read<Wire<'CalendarYearView'>>(`/api/calendars/${choice.year}?${choiceQuery(choice).toString()}`, signal),
    placeholderData: keepPreviousData,
    retry: false,
  });

export const calendarUnitsQuery = queryOptions({
  queryKey: ['calendar', 'units'],
  queryFn: ({ signal }) => read<Wire<'CalendarUnitView'>[]>('/api/calendars/units', signal),
});
