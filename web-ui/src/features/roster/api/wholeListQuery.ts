import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../../api/client';
import type { Page } from '../../../api/types';
import type { RosterItem } from '../rosterTypes';

const PAGE = 600;

/** All items, page by page: a grid is filled in as one piece. */
export const wholeListQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossier', dossierId, 'items', 'whole'],
    queryFn: async ({ signal }) => {
      const items: RosterItem[] = [];
      for (let after = 0; after >= 0; ) {
        const page = await ask<Page<RosterItem>>(`/api/dossiers/${dossierId}/items/search`, { text: null, outcome: null, after, limit: PAGE }, signal);
        items.push(...page.items);
        after = page.next ? Number(page.next) : -1;
      }
      return items;
    },
    gcTime: 0, // personal data: not kept longer than it is looked at
  });
