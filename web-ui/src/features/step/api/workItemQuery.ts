import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { WorkItem } from '../../../api/types';

/** One step with its form. Asked again when the window is looked at, so that a colleague's claim shows. */
export const workItemQuery = (id: string) =>
  queryOptions({
    queryKey: ['work-item', id],
    queryFn: ({ signal }) => read<WorkItem>(`/api/work-items/${id}`, signal),
  });
