import type { WorkItemRow } from '../../api/types';

/** One row of the list, as one may go on to it from the row before. */
export interface Stop {
  id: string;
  href: string;
  name: string;
}

/** Where the reader stood in the list; in memory only, since a search text may be a person's name. */
export interface ListPlace {
  url: string;
  itemId: string;
  scrollY: number;
  text: string;
  /** The rows in the order in which they were shown. */
  stops: Stop[];
  /** The rows that were chosen; null where none were being chosen. */
  picked: WorkItemRow[] | null;
}

let place: ListPlace | null = null;

export function rememberPlace(next: ListPlace): void {
  place = next;
}

export function rememberedPlace(url?: string): ListPlace | null {
  return url === undefined || place?.url === url ? place : null;
}

/** Where one stands when the row one left by is no longer there: at the nearest one after it, else before it. */
export function stopsAfter({ stops, itemId }: ListPlace): string[] {
  const ids = stops.map((stop) => stop.id);
  const at = ids.indexOf(itemId);
  return [...ids.slice(at + 1), ...ids.slice(0, Math.max(at, 0)).reverse()];
}

/** The next person at this machine finds nothing of the one before. */
export function forgetPlace(): void {
  place = null;
}

/** Another list is gone through: the items of this one are no longer before and after what is opened. */
export function leaveStops(): void {
  if (place) place = { ...place, stops: [] };
}

/** From now on this is the row one comes back to. */
export function standAt(id: string): void {
  if (place) place = { ...place, itemId: id };
}

/** What has been chosen changes while one stands in the list that is remembered. */
export function keepPicked(url: string, picked: WorkItemRow[] | null): void {
  if (place?.url === url) place = { ...place, picked };
}

/** Further rows of the same list: those that are known keep their order. */
export function addStops(more: Stop[]): void {
  if (!place) return;
  const known = new Set(place.stops.map((stop) => stop.id));
  place = { ...place, stops: [...place.stops, ...more.filter((stop) => !known.has(stop.id))] };
}

/** An item is done: what goes on of it takes its place, else one stands at the row after it, or before it where it was the last. */
export function passStop(id: string, on: Stop | null): void {
  const at = place?.stops.findIndex((stop) => stop.id === id) ?? -1;
  if (!place || at === -1) return;
  const stops = place.stops.toSpliced(at, 1, ...(on ? [on] : []));
  const now = stops[at] ?? stops[at - 1];
  place = { ...place, stops, itemId: now?.id ?? place.itemId, picked: place.picked?.filter((row) => row.id !== id) ?? null };
}
