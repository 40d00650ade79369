import { expect, it } from 'vitest';
import { quartersTo } from './quarters';

it('goes back from the quarter of the day over the turn of the year', () => {
  expect(quartersTo('2026-05-31', 3)).toEqual(['2026-Q2', '2026-Q1', '2025-Q4']);
  expect(quartersTo('2026-12-31', 1)).toEqual(['2026-Q4']);
});
