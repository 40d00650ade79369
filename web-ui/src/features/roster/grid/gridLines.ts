import type { Roster, RosterItem, RosterSummary } from '../rosterTypes';

/** A line of the grid: the head of a section, the head of a post, or an item. */
export type GridLine =
  | { kind: 'section'; key: string; label: string; count: number }
  | { kind: 'title'; key: string; title: string; wanted: number | null; count: number }
  | { kind: 'item'; key: string; item: RosterItem; place: number };

const folded = (title: string) => title.trim().toLocaleLowerCase('vi');

/** The items by section and post, each with its head; `place` counts items alone. */
export function gridLines(roster: Roster, items: readonly RosterItem[], summary: RosterSummary | undefined): GridLine[] {
  const lines: GridLine[] = [];
  let place = 0;
  const told = new Map<string, { wanted: number | null; items: number }>();
  for (const section of summary?.sections ?? []) {
    for (const group of section.groups) told.set(`${section.name} ${folded(group.title ?? '')}`, group);
  }
  const sections = [...roster.sections, { name: '', label: '' }];
  for (const section of sections) {
    const here = items.filter((item) => (item.section ?? '') === section.name);
    if (here.length === 0) continue;
    const count = summary?.sections.find((each) => each.name === section.name)?.items ?? here.length;
    if (section.label) lines.push({ kind: 'section', key: `s ${section.name}`, label: section.label, count });
    const groups = new Map<string, RosterItem[]>();
    for (const item of here) {
      const key = folded(item.title ?? '');
      groups.set(key, [...(groups.get(key) ?? []), item]);
    }
    for (const [title, group] of groups) {
      if (roster.title && title) {
        const key = `${section.name} ${title}`;
        lines.push({
          kind: 'title',
          key: `t ${key}`,
          title: group[0]?.title ?? '',
          wanted: told.get(key)?.wanted ?? null,
          count: told.get(key)?.items ?? group.length,
        });
      }
      for (const item of group) lines.push({ kind: 'item', key: item.id, item, place: place++ });
    }
  }
  return lines;
}
