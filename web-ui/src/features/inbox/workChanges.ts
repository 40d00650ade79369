const ADDRESS = '/api/work-items/changes';

const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 300_000;

/** Between two looks; a whole room that is told at once does not ask at once. */
const SPACING = 5_000;
const SPREAD = 1_000;

const OFTEN = 60_000;
const SELDOM = 300_000;

let hearing = false;

/** How often a list of one's own work is read again by itself: rarely while the server says when. */
export const pollEvery = () => (hearing ? SELDOM : OFTEN);

/**
 * Listens for word that one's work may have changed, as long as the page is seen. What breaks is tried again after ever
 * longer waits; until then, and where it cannot be had, the lists are read every minute as before.
 */
export function watchWork(look: () => void): () => void {
  if (typeof EventSource === 'undefined') return () => undefined;
  let source: EventSource | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT;
  let looked = Number.NEGATIVE_INFINITY;
  let lost = false;

  const lookSoon = () => {
    soon ??= setTimeout(
      () => {
        soon = undefined;
        looked = Date.now();
        look();
      },
      Math.max(looked + SPACING - Date.now(), 0) + Math.random() * SPREAD,
    );
  };
  const close = () => {
    clearTimeout(again);
    source?.close();
    source = null;
    hearing = false;
  };
  const open = () => {
    close();
    source = new EventSource(ADDRESS);
    source.addEventListener('open', () => {
      hearing = true;
      wait = FIRST_WAIT;
      // What came meanwhile was told to nobody.
      if (lost) lookSoon();
      lost = false;
    });
    source.addEventListener('changed', lookSoon);
    // Newer pages of the same official listen: this one reads every minute until it is looked at anew.
    source.addEventListener('replaced', () => {
      close();
      lost = true;
    });
    source.addEventListener('error', () => {
      close();
      lost = true;
      again = setTimeout(open, wait + Math.random() * SPREAD);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    });
  };
  const seen = () => {
    if (document.hidden) {
      lost ||= source !== null;
      close();
    } else open();
  };
  document.addEventListener('visibilitychange', seen);
  if (!document.hidden) open();
  return () => {
    document.removeEventListener('visibilitychange', seen);
    clearTimeout(soon);
    close();
  };
}
