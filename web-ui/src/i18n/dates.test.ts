// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { formatDayLong, formatInstant, noSuchDay, parseDay, weekday } from './dates';

describe('days', () => {
  it('are written with the weekday officials say', () => {
    expect(formatDayLong('2026-11-26')).toBe('thứ Năm 26/11/2026');
    expect(weekday('2026-11-22')).toBe('Chủ nhật');
  });

  it('are read as day, month, year in every way officials type them', () => {
    for (const text of ['5/9/2026', '05-09-2026', '5.9.2026', '05092026', ' 05/09/2026 ']) expect(parseDay(text)).toBe('2026-09-05');
  });

  it('that do not exist are no days', () => {
    for (const text of ['31/4/2026', '29/2/2026', '2026-09-05', '5/9', 'hôm nay', '']) expect(parseDay(text)).toBeNull();
  });

  it('that are on no calendar are called by name, what is no day at all is not', () => {
    expect(noSuchDay('31/2/2026')).toBe('31/02/2026');
    expect(noSuchDay('29022026')).toBe('29/02/2026');
    for (const text of ['28/2/2026', '2/2026', 'hôm nay', '']) expect(noSuchDay(text)).toBeNull();
  });

  it('of an instant are those of Hanoi whatever the machine thinks', () => {
    expect(formatInstant('2026-11-25T18:30:00Z')).toBe('01:30, 26/11/2026');
  });
});
