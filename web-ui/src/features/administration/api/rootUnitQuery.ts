import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { UnitList } from '../administrationTypes';

export const rootUnitQuery = queryOptions({
  queryKey: ['administration', 'units', 'root'],
  queryFn: ({ signal }) => read<UnitList>('/api/administration/units/root', signal),
});
