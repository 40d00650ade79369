import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export type Needs = Wire<'NeedsView'>;
export type NeededPaper = Wire<'NeededPaper'>;
export type PublicChoice = Wire<'PublicChoice'>;

export interface Answers {
  yes: string[];
  no: string[];
}

const pathOf = (slug: string) => `/api/public/procedures/${encodeURIComponent(slug)}`;

export const blankPath = (slug: string, name: string) => `${pathOf(slug)}/blanks/${encodeURIComponent(name)}`;

/** What a person needs, by what he answered. */
export const needsQuery = (slug: string, { yes, no }: Answers) =>
  queryOptions({
    queryKey: ['needs', slug, yes, no],
    queryFn: ({ signal }) => read<Needs>(`${pathOf(slug)}/needs?${new URLSearchParams({ yes: yes.join(','), no: no.join(',') })}`, signal),
    placeholderData: keepPreviousData,
  });

/** What can be asked for, and what is told by its name alone. */
export const whatQuery = queryOptions({
  queryKey: ['needs'],
  queryFn: ({ signal }) => read<Wire<'CatalogueEntry'>[]>('/api/public/procedures', signal),
  staleTime: 60 * 60_000,
});
