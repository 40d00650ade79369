import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

const EVERY_SECOND = 1000;

/** How far open dossiers have been counted anew; asked again until all are. */
export const changeQuery = (entered: Wire<'CalendarChangeView'>) =>
  queryOptions({
    queryKey: ['calendar', 'change', entered.id],
    queryFn: ({ signal }) => read<Wire<'CalendarChangeView'>>(`/api/calendars/changes/${entered.id}`, signal),
    initialData: entered,
    staleTime: Infinity,
    refetchInterval: ({ state }) => (state.data?.finished ? false : EVERY_SECOND),
  });
