import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { AdministeredOfficial } from '../administrationTypes';

export const officialQuery = (id: string) =>
  queryOptions({
    queryKey: ['administration', 'officials', 'one', id],
    queryFn: ({ signal }) => read<AdministeredOfficial>(`/api/administration/officials/${id}`, signal),
  });
