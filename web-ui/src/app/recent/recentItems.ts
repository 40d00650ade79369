import { queryOptions, skipToken, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSession } from '../../features/session/useSession';
import { paths } from '../paths';

/** A dossier that was opened, where it was opened last. */
export interface RecentItem {
  dossierId: string;
  href: string;
  title: string;
  code: string;
  /** The step at which it was opened; null where it was only read. */
  step: string | null;
}

const KEPT = 12;
const NONE: RecentItem[] = [];

/**
 * In the memory of the page only, beside what was read from the server, and by the person: names stand in no storage, and
 * signing out clears it with everything else.
 */
const recentQuery = (officialId: string) =>
  queryOptions<RecentItem[]>({ queryKey: ['recent', officialId], queryFn: skipToken, initialData: [], staleTime: Infinity, gcTime: Infinity });

export function useRecentItems(): RecentItem[] {
  return useQuery(recentQuery(useSession()?.officialId ?? '')).data ?? NONE;
}

/** Puts what is open at the head of the list; null as long as it is not known. */
export function useRemembered(item: RecentItem | null): void {
  const client = useQueryClient();
  const officialId = useSession()?.officialId;
  const { dossierId, href, title, code, step } = item ?? {};
  useEffect(() => {
    if (!officialId || dossierId === undefined || href === undefined || title === undefined || code === undefined || step === undefined) return;
    client.setQueryData(recentQuery(officialId).queryKey, (known = []) =>
      [{ dossierId, href, title, code, step }, ...known.filter((one) => one.dossierId !== dossierId)].slice(0, KEPT),
    );
  }, [client, officialId, dossierId, href, title, code, step]);
}

/** The step is over or with somebody else: from now on the way there leads to the dossier. */
export function leadToDossier(client: QueryClient, href: string): void {
  client.setQueriesData<RecentItem[]>({ queryKey: ['recent'] }, (known) =>
    known?.map((one) => (one.href === href ? { ...one, href: paths.dossier(one.dossierId), step: null } : one)),
  );
}

/** What tells two dossiers of one person apart. */
export const recentMore = ({ step, code }: RecentItem) => [step, code].filter(Boolean).join(' · ');
