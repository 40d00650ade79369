/** Where the reader stood in the list; in memory only, since a search text may be a person's name. */
export interface ListPlace {
  url: string;
  itemId: string;
  scrollY: number;
  text: string;
}

let place: ListPlace | null = null;

export function rememberPlace(next: ListPlace): void {
  place = next;
}

export function rememberedPlace(url?: string): ListPlace | null {
  return url === undefined || place?.url === url ? place : null;
}
