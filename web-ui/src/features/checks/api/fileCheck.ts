import { queryOptions } from '@tanstack/react-query';
import { act, read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

const AGAIN_AFTER = 2000;

export type FileSweep = Wire<'FileSweepView'>;

/** Asked again while the files are looked at. */
export const fileCheckQuery = queryOptions({
  queryKey: ['administration', 'file-check'],
  queryFn: ({ signal }) => read<Wire<'FileCheck'>>('/api/administration/file-check', signal),
  refetchInterval: ({ state }) => (state.data?.running ? AGAIN_AFTER : false),
});

export const lookAtFiles = () => act<void>('/api/administration/file-check');
