import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../../api/client';
import type { Found, PersonRow } from '../../../api/types';
import type { Wire } from '../../../api/wire';

export type PersonSearch = Wire<'PersonSearchRequest'>;

export const searchPersonsQuery = (search: PersonSearch | null) =>
  queryOptions({
    queryKey: ['persons', search],
    queryFn: ({ signal }) => ask<Found<PersonRow>>('/api/persons/search', search, signal),
    enabled: search !== null,
    staleTime: 0,
    gcTime: 0, // personal data is not kept longer than it is looked at
  });
