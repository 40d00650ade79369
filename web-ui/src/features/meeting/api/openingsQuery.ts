import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { MeetingOpening } from '../meetingTypes';
import { candidatesPage } from './candidatesPage';

/** What lists can be made of; items chosen elsewhere are among what has been read. */
export const openingsQuery = (chosen: string[]) =>
  queryOptions({
    queryKey: ['meeting-openings', chosen],
    queryFn: async ({ signal }) => withChosen(await read<MeetingOpening[]>('/api/meetings/openings', signal), chosen, signal),
    staleTime: 0,
  });

/** Most people have few items, which come at once; of the others pages are read until the chosen ones have come. */
async function withChosen(openings: MeetingOpening[], chosen: string[], signal: AbortSignal) {
  const missing = new Set(chosen);
  const come = (opening: MeetingOpening) => {
    for (const item of opening.items) missing.delete(item.workItemId);
    return opening;
  };
  openings.forEach(come);
  const read: MeetingOpening[] = [];
  for (let opening of openings) {
    while (missing.size > 0 && opening.next !== null) {
      opening = come(withPage(opening, await candidatesPage(opening, signal)));
    }
    read.push(opening);
  }
  return read;
}

export function withPage(opening: MeetingOpening, page: Awaited<ReturnType<typeof candidatesPage>>): MeetingOpening {
  return { ...opening, items: [...opening.items, ...page.items], next: page.next };
}
