import { expect, test } from 'vitest';
import type { LimitDraft, LimitValue } from './api/limitDrafts';
import { amountOf, edited, rowsOf, withAmount } from './limitRows';

const value: LimitValue = {
  place: 'step:appraise',
  limit: 'P15D',
  unit: 'workingDays',
  warnAt: 80,
  legalBasis: '12-QC/TU',
  confidence: 'sourced',
  validAt: null,
};
const draft = { places: [{ label: 'Thẩm định', value, kind: 'STEP', drawnAs: 'appraise', central: null, sharedWith: [] }], edits: [] } as unknown as LimitDraft;

test('a number and a unit are one limit', () => {
  expect(amountOf(value)).toBe('15');
  expect(withAmount(value, '2', 'calendarMonths')).toMatchObject({ limit: 'P2M', unit: 'calendarMonths' });
});

test('what is typed back to what is in force is no edit', () => {
  const shorter = edited(draft, {}, withAmount(value, '10'));
  expect(rowsOf(draft, shorter)).toMatchObject([{ changed: true, value: { limit: 'P10D' } }]);
  expect(edited(draft, shorter, withAmount(value, '15'))).toEqual({});
});
