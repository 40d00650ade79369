import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { UnitList } from '../administrationTypes';

export const unitsBelowQuery = (id: string) =>
  queryOptions({
    queryKey: ['administration', 'units', 'below', id],
    queryFn: ({ signal }) => read<UnitList>(`/api/administration/units/${id}/children`, signal),
  });
