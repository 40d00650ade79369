import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { CatalogueEntry } from '../catalogueEntry';
import { entryPath, type Reader } from './catalogueReader';

/** One procedure in its four parts. */
export const catalogueEntryQuery = (reader: Reader, slug: string) =>
  queryOptions({
    queryKey: ['catalogue', reader, slug],
    queryFn: ({ signal }) => read<CatalogueEntry>(entryPath(reader, slug), signal),
    staleTime: 10 * 60_000,
  });
