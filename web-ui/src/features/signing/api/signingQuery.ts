import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import { signingUrl, type Signing } from '../signing';

export const signingQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['signing', dossierId],
    queryFn: ({ signal }) => read<Signing>(signingUrl(dossierId), signal),
    retry: false,
    staleTime: 0,
  });
