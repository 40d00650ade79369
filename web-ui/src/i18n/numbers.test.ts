import { afterEach, expect, it } from 'vitest';
import { setLanguage } from './language';
import { formatNumber } from './numbers';

afterEach(() => setLanguage('vi'));

it('writes numbers as the language does', () => {
  expect(formatNumber(25, 1)).toBe('25,0');
  expect(formatNumber(12_000)).toBe('12.000');
  setLanguage('en');
  expect(formatNumber(25, 1)).toBe('25.0');
});
