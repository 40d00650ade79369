import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../../api/client';
import type { Page, PersonRow } from '../../../api/types';

export interface PersonSearch {
  text?: string;
  identityNumber?: string;
  birthYear?: number;
}

export const searchPersonsQuery = (search: PersonSearch | null) =>
  queryOptions({
    queryKey: ['persons', search],
    queryFn: async ({ signal }): Promise<PersonRow[]> => {
      const answer = await ask<PersonRow[] | Page<PersonRow>>('/api/persons/search', search, signal);
      return Array.isArray(answer) ? answer : answer.items;
    },
    enabled: search !== null,
    staleTime: 0,
    gcTime: 0, // personal data is not kept longer than it is looked at
  });
