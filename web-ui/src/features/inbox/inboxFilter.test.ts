// @vitest-environment node
import { expect, it } from 'vitest';
import { readFilter, writeFilter } from './inboxFilter';

it('survives the way through the address', () => {
  const filter = { view: 'todo', due: 'overdue', procedure: 'admission', sort: 'created' } as const;
  expect(readFilter(new URLSearchParams(writeFilter(filter)))).toEqual(filter);
});

it('keeps the order by name in the address', () => {
  expect(writeFilter(readFilter(new URLSearchParams('sort=name')))).toBe('sort=name');
});

it('of an address nobody wrote is my work by due date', () => {
  expect(readFilter(new URLSearchParams('view=nonsense&due=x&sort=y'))).toEqual({ view: 'mine', due: null, procedure: null, sort: 'due' });
});
