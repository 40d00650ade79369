import { infiniteQueryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Page } from '../../../api/types';
import type { ImportErrorRow } from '../administrationTypes';

/** Grows while the list is worked on: how far it has come is part of the key. */
export const importErrorsQuery = (id: string, errors: number) =>
  infiniteQueryOptions({
    queryKey: ['imports', id, 'errors', errors],
    queryFn: ({ pageParam, signal }) => read<Page<ImportErrorRow>>(`/api/imports/${id}/errors?cursor=${pageParam}`, signal),
    initialPageParam: '0',
    getNextPageParam: (last) => last.next,
    gcTime: 0, // cells may hold personal data: not kept longer than they are looked at
  });
