import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../../../api/client';
import type { Found } from '../../../api/types';
import type { AdministeredOfficial } from '../administrationTypes';

export const searchOfficialsQuery = (text: string) =>
  queryOptions({
    queryKey: ['administration', 'officials', 'search', text],
    queryFn: ({ signal }) => ask<Found<AdministeredOfficial>>('/api/administration/officials/search', { text }, signal),
    placeholderData: keepPreviousData,
  });
