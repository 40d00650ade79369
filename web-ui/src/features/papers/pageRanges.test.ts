import { expect, test } from 'vitest';
import { cutsOf, emptyCut, pagesLeft, pickPage, rowOfPage } from './pageRanges';

const row = (requirementCode: string, first: string, last: string) => ({ requirementCode, first, last });

test('pages no paper names are written as runs', () => {
  expect(pagesLeft([row('a', '2', '3'), row('b', '6', '6')], 8)).toBe('1, 4-5, 7-8');
  expect(pagesLeft([row('a', '1', '8')], 8)).toBe('');
  expect(pagesLeft([row('a', '2', '')], 3)).toBe('1-3');
});

test('cuts go out only when every row is whole', () => {
  expect(cutsOf([row('1-KNĐ', ' 1 ', '2')])).toEqual([{ requirementCode: '1-KNĐ', firstPage: 1, lastPage: 2 }]);
  expect(cutsOf([row('1-KNĐ', '1', '2'), emptyCut()])).toBeNull();
  expect(cutsOf([row('1-KNĐ', '0', '2')])).toBeNull();
  expect(cutsOf([row('1-KNĐ', 'x', '2')])).toBeNull();
});

test('a page pressed in the strip begins the row or ends it', () => {
  const empty = [emptyCut()];
  const begun = pickPage(empty, 3);
  expect(begun[0]).toMatchObject({ first: '3', last: '' });
  const ended = pickPage(begun, 5);
  expect(ended[0]).toMatchObject({ first: '3', last: '5' });
  expect(pickPage(ended, 2)[0]).toMatchObject({ first: '2', last: '5' });
  expect([2, 3, 5, 6].map((page) => rowOfPage(ended, page))).toEqual([null, 1, 1, null]);
});
