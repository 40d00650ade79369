import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { WorkItem } from '../../../api/types';

/** To whom the item may be assigned; asked only when somebody is about to assign. */
export const assigneesQuery = (id: string) =>
  queryOptions({
    queryKey: ['work-items', 'assignees', id],
    queryFn: async ({ signal }) => (await read<WorkItem>(`/api/work-items/${id}`, signal)).assignees,
  });
