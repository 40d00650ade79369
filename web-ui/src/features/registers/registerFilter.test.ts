import { describe, expect, it } from 'vitest';
import { filterOf, filterQuery, periodTo } from './registerFilter';

describe('the period of the register', () => {
  it('begins with the month, the quarter or the year and runs to the day', () => {
    expect(periodTo('2026-11-22', 'month')).toEqual({ from: '2026-11-01', to: '2026-11-22' });
    expect(periodTo('2026-11-22', 'quarter')).toEqual({ from: '2026-10-01', to: '2026-11-22' });
    expect(periodTo('2026-03-31', 'quarter')).toEqual({ from: '2026-01-01', to: '2026-03-31' });
    expect(periodTo('2026-11-22', 'year')).toEqual({ from: '2026-01-01', to: '2026-11-22' });
  });

  it('is kept in the address, and what is empty is left out', () => {
    const filter = filterOf(new URLSearchParams('from=2026-01-01&to=2026-02-01&status=DECIDED'));
    expect(filter).toEqual({ from: '2026-01-01', to: '2026-02-01', procedure: '', status: 'DECIDED' });
    expect(filterQuery(filter).toString()).toBe('from=2026-01-01&to=2026-02-01&status=DECIDED');
  });
});
