import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { AdministeredUnit } from '../administrationTypes';

export const unitQuery = (id: string | null) =>
  queryOptions({
    queryKey: ['administration', 'units', 'one', id],
    queryFn: ({ signal }) => read<AdministeredUnit>(`/api/administration/units/${id}`, signal),
    enabled: id !== null,
  });
