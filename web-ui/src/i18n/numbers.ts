import { language } from './language';

/** `25` → `25,0` with one digit: the decimal sign is that of the language. */
export function formatNumber(value: number, digits = 0): string {
  return new Intl.NumberFormat(language() === 'en' ? 'en-GB' : 'vi-VN', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}
