import { infiniteQueryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Page } from '../../../api/types';
import type { ImportChange } from '../administrationTypes';

/** What the list would change of what is known, row by row. */
export const importChangesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['imports', id, 'changes'],
    queryFn: ({ pageParam, signal }) => read<Page<ImportChange>>(`/api/imports/${id}/changes?cursor=${pageParam}`, signal),
    initialPageParam: '0',
    getNextPageParam: (last) => last.next,
    gcTime: 0, // personal data: not kept longer than it is looked at
  });
