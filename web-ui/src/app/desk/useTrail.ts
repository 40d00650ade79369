import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { workItemsQuery } from '../../features/inbox/api/workItemsQuery';
import { readFilter } from '../../features/inbox/inboxFilter';
import { addStops, rememberedPlace, standAt, type Stop } from '../../features/inbox/listPlace';
import { hrefOfWork } from '../hrefOfWork';

/**
 * The list one came from, as far as it is known here: where this page stands in it and the ways on. Its order is that in which
 * it was shown, so that work which is done or arrives meanwhile moves nothing under one's hands.
 */
export function useTrail(href: string) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const place = rememberedPlace();
  const stops = place?.stops ?? [];
  const at = stops.findIndex((stop) => stop.href === href);
  const id = stops[at]?.id;
  useEffect(() => {
    // Coming back leads to what was looked at last.
    if (id !== undefined) standAt(id);
  }, [id]);

  const list = place?.text.trim() === '' ? workItemsQuery(readFilter(new URLSearchParams(place.url))) : null;
  const known = list && client.getQueryData(list.queryKey);
  const further = useMutation({
    mutationFn: async (): Promise<Stop | undefined> => {
      const { pages } = await client.fetchInfiniteQuery({ ...list!, pages: (known?.pages.length ?? 0) + 1, staleTime: 0 });
      addStops(pages.flatMap((page) => page.items).map((row) => ({ id: row.id, href: hrefOfWork(row), name: row.personName })));
      return rememberedPlace()?.stops[at + 1];
    },
    onSuccess: (stop) => stop && navigate(stop.href),
  });
  const go = (stop: Stop | undefined) => stop && (() => void navigate(stop.href));
  const more = at === stops.length - 1 && known?.pages.at(-1)?.next ? () => further.mutate() : undefined;
  return {
    /** Where it stands, counted from one; 0 where it is no part of a list. */
    at: at + 1,
    count: stops.length,
    more: more !== undefined,
    previous: at > 0 ? go(stops[at - 1]) : undefined,
    next: at >= 0 ? (go(stops[at + 1]) ?? more) : undefined,
    previousName: stops[at - 1]?.name,
    nextName: at >= 0 ? stops[at + 1]?.name : undefined,
    busy: further.isPending,
  };
}
