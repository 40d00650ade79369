import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { WorkItem } from '../../../api/types';
import { draftSettled } from './saveDraft';

/** One step with its form. Asked again when the window is looked at, so that a colleague's claim shows. */
export const workItemQuery = (id: string) =>
  queryOptions({
    queryKey: ['work-item', id],
    queryFn: async ({ signal }) => {
      await draftSettled(id);
      return read<WorkItem>(`/api/work-items/${id}`, signal);
    },
  });
