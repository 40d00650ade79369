import { expect, it } from 'vitest';
import { checkPerson, emptyPerson } from './personDraft';

it('tells a day on no calendar from a date written wrongly', () => {
  const birth = (text: string) => checkPerson({ ...emptyPerson, birth: text }).birth;
  expect(birth('31/02/1980')).toBe('Ngày 31/02/1980 không có trong lịch.');
  expect(birth('năm 80')).toContain('Ghi ngày sinh theo dạng');
  expect(birth('1980')).toBeUndefined();
});
