import { queryOptions } from '@tanstack/react-query';
import { act, read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

const KEY = ['administration', 'history-check'];
const AGAIN_AFTER = 2000;

export type HistoryCheck = Wire<'HistoryCheckView'>;

/** Asked again while a check goes on, or waits to be begun again. */
export const historyCheckQuery = queryOptions({
  queryKey: KEY,
  queryFn: ({ signal }) => read<Wire<'Newest'>>('/api/administration/history-check', signal),
  refetchInterval: ({ state }) => (state.data?.check && !state.data.check.endedAt ? AGAIN_AFTER : false),
});

export const lookThroughHistories = () => act<void>('/api/administration/history-check');

export const eraseEntry = (erasure: { code: string; seq: number; reason: string }) => act<void>('/api/administration/history-erasures', erasure);

export const rebuildInboxes = () => act<{ items: number }>('/api/administration/inbox-rebuild');
