import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../../../api/client';
import type { Wire } from '../../../api/wire';
import type { Tally } from '../ballot';

/** What the rule makes of the numbers typed so far; nothing is kept. */
export const previewQuery = (taskId: string, tally: Tally | null) =>
  queryOptions({
    queryKey: ['ballot-preview', taskId, tally],
    queryFn: ({ signal }) => ask<Wire<'Reckoning'>>(`/api/work-items/${taskId}/ballot/preview`, tally, signal),
    enabled: tally !== null,
    retry: false,
    gcTime: 0,
    placeholderData: keepPreviousData,
  });
