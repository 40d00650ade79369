import { queryOptions } from '@tanstack/react-query';
import { readText } from '../../../api/client';

/** The model of the procedure in force. */
export const drawingQuery = (slug: string) =>
  queryOptions({
    queryKey: ['on-time', 'drawing', slug],
    queryFn: ({ signal }) => readText(`/api/procedures/${encodeURIComponent(slug)}/diagram`, 'application/xml', signal),
    staleTime: 60 * 60_000,
    retry: false,
  });
