import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export type UnitLoad = Wire<'UnitLoad'>;
export type InHand = Wire<'InHand'>;

/** Asked again with the lists of work: every act on an item moves it. */
export const unitLoadsQuery = queryOptions({
  queryKey: ['work-items', 'loads'],
  queryFn: ({ signal }) => read<UnitLoad[]>('/api/unit-loads', signal),
});
