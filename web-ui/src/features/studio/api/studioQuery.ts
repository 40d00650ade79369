import { queryOptions } from '@tanstack/react-query';
import { read, readText } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export type StudioEntry = Wire<'StudioEntry'>;
export type StudioTimes = Wire<'StudioView'>;
export type StudioStep = Wire<'StudioStep'>;
export type StudioLimit = Wire<'StudioLimit'>;
export type StudioFinding = Wire<'StudioFinding'>;

/** The procedures in force, with what there is to know of their times. */
export const studioListQuery = queryOptions({
  queryKey: ['studio'],
  queryFn: ({ signal }) => read<StudioEntry[]>('/api/studio/procedures', signal),
});

export const studioQuery = (slug: string) =>
  queryOptions({
    queryKey: ['studio', slug],
    queryFn: ({ signal }) => read<StudioTimes>(`/api/studio/procedures/${encodeURIComponent(slug)}`, signal),
  });

/** The model of the procedure in force. */
export const studioDrawingQuery = (slug: string) =>
  queryOptions({
    queryKey: ['studio', slug, 'drawing'],
    queryFn: ({ signal }) => readText(`/api/procedures/${encodeURIComponent(slug)}/diagram`, 'application/xml', signal),
    staleTime: 60 * 60_000,
  });
