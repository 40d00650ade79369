import { language } from '../../i18n/language';

const NAMES: Record<string, readonly [vi: string, en: string]> = { MALE: ['nam', 'male'], FEMALE: ['nữ', 'female'] };

export function genderText(gender: string): string {
  const pair = NAMES[gender];
  return pair ? pair[language() === 'en' ? 1 : 0] : gender;
}
