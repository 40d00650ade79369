/** Something typed on the page that is kept nowhere yet. */
export interface Unsaved {
  holds: () => boolean;
  /** Tries to keep it; true when nothing is left to lose. */
  keep?: () => Promise<boolean>;
  /** Where on the page it stands. */
  place?: () => Element | null;
}

let known: Unsaved[] = [];

export function addUnsaved(one: Unsaved): () => void {
  known = [...known, one];
  return () => {
    known = known.filter((other) => other !== one);
  };
}

/** Whether leaving would lose something, on the whole page or in a part of it. */
export function holdsUnsaved(within?: Element | null): boolean {
  return known.some((one) => (!within || within.contains(one.place?.() ?? null)) && one.holds());
}

/** Keeps what can be kept; true when nothing is left to lose. */
export async function keepUnsaved(): Promise<boolean> {
  for (const one of known) if (one.holds()) await one.keep?.();
  return !holdsUnsaved();
}

/** What stands on the page is another person's: nobody is asked about it. */
export function letUnsavedGo(): void {
  known = [];
}
