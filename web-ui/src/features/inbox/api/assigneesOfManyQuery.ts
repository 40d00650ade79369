import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** To whom the items may be assigned, and how many of them each can take. */
export const assigneesOfManyQuery = (ids: string[]) =>
  queryOptions({
    queryKey: ['work-items', 'assignees', ids],
    queryFn: ({ signal }) => ask<Wire<'AssigneeView'>[]>('/api/work-items/assignees', { workItemIds: ids }, signal),
    gcTime: 60_000,
  });
