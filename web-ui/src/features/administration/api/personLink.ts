import { queryOptions } from '@tanstack/react-query';
import { ask, put, read } from '../../../api/client';
import type { Found, PersonRow } from '../../../api/types';
import type { Wire } from '../../../api/wire';

const address = (officialId: string) => `/api/administration/officials/${officialId}/person`;

export const personLinkQuery = (officialId: string) =>
  queryOptions({
    queryKey: ['administration', 'officials', 'person', officialId],
    queryFn: ({ signal }) => read<Wire<'LinkedPerson'>>(address(officialId), signal),
    gcTime: 0, // personal data is not kept longer than it is looked at
  });

export const findPerson = (officialId: string, request: Wire<'FindPersonRequest'>) => ask<Found<PersonRow>>(`${address(officialId)}/search`, request);

export const linkPerson = (officialId: string, personId: string | null) => put<Wire<'LinkedPerson'>>(address(officialId), { personId });
