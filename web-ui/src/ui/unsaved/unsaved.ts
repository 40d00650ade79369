/** Something typed on the page that is kept nowhere yet. */
export interface Unsaved {
  holds: () => boolean;
  /** Tries to keep it; true when nothing is left to lose. */
  keep?: () => Promise<boolean>;
  /** Where on the page it stands. */
  place?: () => Element | null;
}

let known: Unsaved[] = [];
let quiet = false;

export function addUnsaved(one: Unsaved): () => void {
  known = [...known, one];
  return () => {
    known = known.filter((other) => other !== one);
  };
}

/** Whether leaving would lose something, on the whole page or in a part of it. */
export function holdsUnsaved(within?: Element | null): boolean {
  return !quiet && known.some((one) => (!within || within.contains(one.place?.() ?? null)) && one.holds());
}

/** Keeps what can be kept; true when nothing is left to lose. */
export async function keepUnsaved(): Promise<boolean> {
  for (const one of known) if (one.holds()) await one.keep?.();
  return !holdsUnsaved();
}

/** The page is about to be left for good, by an answer of the server: what stands on it is of no use, and nobody is asked. */
export function letUnsavedGo(): void {
  quiet = true;
  setTimeout(() => (quiet = false));
}
