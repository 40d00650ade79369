import type { Figures } from './api/onTimeQuery';

/** What a bar is made of, in this order. */
export const PARTS = ['finishedInTime', 'finishedLate', 'openLate'] as const;

export type Part = (typeof PARTS)[number];

/** More than an eye compares; the table holds them all. */
const MOST = 15;

const whole = (figures: Figures) => PARTS.reduce((sum, part) => sum + figures[part], 0);

/** The first lines that have something to draw, in the order of the table; how many more there are; the longest one. */
export function barLines<Line extends { figures: Figures }>(lines: Line[]) {
  const drawn = lines.filter((line) => whole(line.figures) > 0);
  const shown = drawn.slice(0, MOST);
  return { shown, left: drawn.length - shown.length, longest: Math.max(1, ...shown.map((line) => whole(line.figures))) };
}
