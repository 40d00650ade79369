import { queryOptions } from '@tanstack/react-query';
import { readText } from '../../../api/client';
import { entryPath, type Reader } from './catalogueReader';

/** The BPMN of a procedure as XML. */
export const diagramQuery = (reader: Reader, slug: string) =>
  queryOptions({
    queryKey: ['catalogue', reader, slug, 'diagram'],
    queryFn: ({ signal }) => readText(`${entryPath(reader, slug)}/diagram`, 'application/xml', signal),
    staleTime: 60 * 60_000,
  });
