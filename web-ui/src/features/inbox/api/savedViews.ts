import { queryOptions } from '@tanstack/react-query';
import { act, put, read, remove } from '../../../api/client';
import type { Wire } from '../../../api/wire';
import type { InboxFilter } from '../inboxFilter';

export type SavedView = Wire<'SavedView'>;

export const savedViewsQuery = queryOptions({
  queryKey: ['saved-views'],
  queryFn: ({ signal }) => read<Wire<'SavedViewList'>>('/api/saved-views', signal),
  staleTime: 60_000,
});

/** Keeps the filter and nothing that was looked for. */
export const saveView = (name: string, filter: InboxFilter, unitId: string | null) => act<SavedView>('/api/saved-views', { name, ...filter, unitId });

export const renameView = (id: string, name: string) => put<SavedView>(`/api/saved-views/${id}`, { name });

export const deleteView = (id: string) => remove<void>(`/api/saved-views/${id}`);
