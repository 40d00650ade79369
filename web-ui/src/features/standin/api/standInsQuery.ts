import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { StandIn } from '../standInTypes';

/** Those an official has a part in; one's own without an id. */
export const standInsQuery = (officialId?: string) =>
  queryOptions({
    queryKey: ['stand-ins', officialId ?? 'mine'],
    queryFn: ({ signal }) => read<StandIn[]>(officialId ? `/api/stand-ins?officialId=${officialId}` : '/api/stand-ins', signal),
  });
