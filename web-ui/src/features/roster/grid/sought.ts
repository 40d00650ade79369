import { folded } from '../../../i18n/folded';
import type { RosterItem } from '../rosterTypes';

/** Those in whose name or post every word stands, with or without its accents, and that came out so. */
export function sought(items: readonly RosterItem[], text: string, outcome: string | null): readonly RosterItem[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  if (words.length === 0 && outcome === null) return items;
  return items.filter((item) => {
    const where = folded(`${item.name} ${item.title ?? ''}`);
    return words.every((word) => where.includes(word)) && (outcome === null || (item.outcome ?? '') === outcome);
  });
}
