import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export type Versions = Wire<'VersionsView'>;
export type Version = Wire<'VersionView'>;
export type VersionComparison = Wire<'VersionComparisonView'>;

const path = (slug: string) => `/api/procedure-versions/${encodeURIComponent(slug)}`;

/** The revisions of a procedure, the latest first. */
export const versionsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['versions', slug],
    queryFn: ({ signal }) => read<Versions>(path(slug), signal),
  });

/** Two of them side by side; neither ever changes. */
export const comparisonQuery = (slug: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['versions', slug, from, to],
    queryFn: ({ signal }) => read<VersionComparison>(`${path(slug)}/comparison?from=${from}&to=${to}`, signal),
    staleTime: Infinity,
  });

/** Where a revision is taken out as a folder. */
export const folderHref = (slug: string, number: number) => `${path(slug)}/${number}/folder`;
