import type { Roster, RosterColumn } from '../rosterTypes';

/** Of a line, in pixels; the style says the same. */
export const HEIGHT = 34;

/** The column itself, or the next one that can be filled in. */
export function nearest(columns: readonly RosterColumn[], column: number): number {
  const kept = Math.max(0, Math.min(column, columns.length - 1));
  if (columns[kept]?.editable) return kept;
  const after = columns.findIndex((each, at) => at > kept && each.editable);
  return after >= 0 ? after : columns.findLastIndex((each) => each.editable);
}

/** The next column that way that can be filled in, or the same. */
export function step(columns: readonly RosterColumn[], from: number, along: number): number {
  if (along === 0) return from;
  for (let at = from + along; at >= 0 && at < columns.length; at += along) if (columns[at]?.editable) return at;
  return from;
}

/** Scrolls the line into sight, below the heads. */
export function show(frame: HTMLElement | null, line: number) {
  if (!frame) return;
  const top = line * HEIGHT;
  if (top < frame.scrollTop + HEIGHT) frame.scrollTop = Math.max(0, top - HEIGHT);
  else if (top + 3 * HEIGHT > frame.scrollTop + frame.clientHeight) frame.scrollTop = top + 3 * HEIGHT - frame.clientHeight;
}

/** Scrolls sideways until the cell is in sight as a whole, beside the name that stays. */
export function reveal(cell: HTMLElement | null | undefined) {
  const frame = cell?.closest<HTMLElement>('.grid-frame');
  const name = cell?.parentElement?.querySelector<HTMLElement>('.grid-name');
  if (!cell || !frame || !name) return;
  const [box, sight] = [cell.getBoundingClientRect(), frame.getBoundingClientRect()];
  const start = sight.left + name.offsetWidth;
  if (box.left < start) frame.scrollLeft -= start - box.left;
  else if (box.right > sight.left + frame.clientWidth) frame.scrollLeft += Math.min(box.right - sight.left - frame.clientWidth, box.left - start);
}

/** Of the columns, as the style says them. */
export function widths(roster: Roster, columns: readonly RosterColumn[], outcome: 'none' | 'plain' | 'reasoned', removes: boolean): string {
  return [
    '4rem',
    '12rem',
    roster.title === null ? '' : '14rem',
    { none: '', plain: '14rem', reasoned: '26rem' }[outcome],
    ...columns.map((column) => (column.kind === 'TEXT' ? '12rem' : column.kind === 'CHOICE' ? '9rem' : '7rem')),
    removes ? '5rem' : '',
  ]
    .filter(Boolean)
    .join(' ');
}
