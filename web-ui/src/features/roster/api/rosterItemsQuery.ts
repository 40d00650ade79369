import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { ask } from '../../../api/client';
import type { Page } from '../../../api/types';
import type { RosterItem } from '../rosterTypes';

const PAGE = 50;

/** Asked by POST: names stand in no address. */
export const rosterItemsQuery = (dossierId: string, text: string, outcome: string | null) =>
  infiniteQueryOptions({
    queryKey: ['dossier', dossierId, 'items', text, outcome],
    queryFn: ({ pageParam, signal }) =>
      ask<Page<RosterItem>>(`/api/dossiers/${dossierId}/items/search`, { text: text || null, outcome, after: pageParam, limit: PAGE }, signal),
    initialPageParam: 0,
    getNextPageParam: (last) => (last.next ? Number(last.next) : undefined),
    placeholderData: keepPreviousData,
    gcTime: 0, // personal data: not kept longer than it is looked at
  });
