import { expect, it } from 'vitest';
import { kindOf, periodsTo } from './period';

it('goes back from the day over the turn of the year', () => {
  expect(periodsTo('2026-02-28', 'month').slice(0, 3)).toEqual(['2026-02', '2026-01', '2025-12']);
  expect(periodsTo('2026-05-31', 'quarter').slice(0, 3)).toEqual(['2026-Q2', '2026-Q1', '2025-Q4']);
  expect(periodsTo('2026-12-31', 'quarter')[0]).toBe('2026-Q4');
  expect(periodsTo('2026-12-31', 'month')[0]).toBe('2026-12');
  expect(periodsTo('2026-05-31', 'year').slice(0, 2)).toEqual(['2026', '2025']);
});

it('knows a month, a quarter and a year by how they are written', () => {
  expect(['2026-02', '2026-Q2', '2026'].map(kindOf)).toEqual(['month', 'quarter', 'year']);
});
