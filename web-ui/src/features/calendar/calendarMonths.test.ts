import { describe, expect, it } from 'vitest';
import { weeksOf, type CalendarRow } from './calendarMonths';

const off = { day: '2026-11-24', kind: 'DAY_OFF' } as CalendarRow;

describe('a month in weeks', () => {
  it('begins its weeks on Monday and leaves open what lies outside', () => {
    const weeks = weeksOf(2026, 11, [off]);
    expect(weeks).toHaveLength(6);
    expect(weeks[0]!.slice(0, 6)).toEqual([null, null, null, null, null, null]);
    expect(weeks[0]![6]).toMatchObject({ day: '2026-11-01', number: 1, weekend: true });
    expect(weeks[4]![1]).toMatchObject({ day: '2026-11-24', weekend: false, row: off });
    expect(weeks[5]![0]).toMatchObject({ number: 30 });
  });

  it('knows the length of February', () => {
    expect(weeksOf(2027, 2, [])).toHaveLength(4);
    expect(weeksOf(2028, 2, []).flat().filter(Boolean)).toHaveLength(29);
  });
});
