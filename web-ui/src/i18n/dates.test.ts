import { expect, test } from 'vitest';
import { formatDay, formatDayLong, formatInstant } from './dates';

test('writes a day as officials write it', () => {
  expect(formatDay('2026-09-25')).toBe('25/09/2026');
  expect(formatDayLong('2026-09-25')).toBe('thứ Sáu 25/09/2026');
});

test('tells the hour of Hanoi whatever the zone of the machine', () => {
  expect(formatInstant('2026-09-24T17:30:00Z')).toContain('00:30');
  expect(formatInstant('2026-09-24T17:30:00Z')).toContain('25/09/2026');
});
