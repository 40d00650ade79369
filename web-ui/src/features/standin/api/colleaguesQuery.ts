import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../../../api/client';
import type { Colleague } from '../standInTypes';

/** The name goes in the body: it is personal. */
export const colleaguesQuery = (text: string) =>
  queryOptions({
    queryKey: ['stand-ins', 'colleagues', text],
    queryFn: ({ signal }) => ask<Colleague[]>('/api/stand-ins/colleagues/search', { text }, signal),
    placeholderData: keepPreviousData,
  });
