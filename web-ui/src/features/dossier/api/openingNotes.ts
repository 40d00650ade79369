import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** What is worth knowing before a dossier is opened, such as the person's age. */
export const openingNotesQuery = (procedure: string, personId: string) =>
  queryOptions({
    queryKey: ['opening-notes', procedure, personId],
    queryFn: ({ signal }) => ask<Wire<'OpeningNote'>[]>('/api/dossiers/opening-notes', { procedure, personId }, signal),
    enabled: procedure !== '' && personId !== '',
  });
