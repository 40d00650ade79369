import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../../../api/client';
import type { UnitList } from '../administrationTypes';

export const searchUnitsQuery = (text: string) =>
  queryOptions({
    queryKey: ['administration', 'units', 'search', text],
    queryFn: ({ signal }) => ask<UnitList>('/api/administration/units/search', { text }, signal),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });
