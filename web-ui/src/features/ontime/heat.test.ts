import { expect, it } from 'vitest';
import { barLines } from './barLines';
import { heatOf } from './heat';

const figures = (finishedInTime: number, finishedLate: number, openInTime: number, openLate: number) => ({
  finishedInTime,
  finishedLate,
  finishedUnlimited: 100,
  openInTime,
  openLate,
  openUnlimited: 100,
  inTimeShare: null,
  lateSince: null,
});
const step = (procedure: string, id: string, drawnAs: string, counted: ReturnType<typeof figures>) => ({
  procedure,
  procedureName: procedure,
  step: id,
  drawnAs,
  name: id,
  figures: counted,
});

it('shades a step by what of its runs with a limit is late, the open ones too', () => {
  const heat = heatOf(
    [
      step('a', 'none', 'none', figures(9, 0, 1, 0)),
      step('a', 'few', 'few', figures(18, 1, 1, 0)),
      step('a', 'tenth', 'tenth', figures(8, 0, 1, 1)),
      step('a', 'quarter', 'quarter', figures(3, 1, 0, 0)),
      step('a', 'half', 'half', figures(1, 1, 1, 1)),
    ],
    'a',
  );
  expect([...heat].map(([id, each]) => [id, each.late, each.limited, each.degree])).toEqual([
    ['none', 0, 10, 0],
    ['few', 1, 20, 1],
    ['tenth', 1, 10, 2],
    ['quarter', 1, 4, 3],
    ['half', 2, 4, 4],
  ]);
});

it('adds up steps that are drawn as one, and knows nothing of other procedures and of steps without a limit', () => {
  const heat = heatOf(
    [
      step('a', 'draft_x', 'x', figures(1, 0, 0, 0)),
      step('a', 'sign_x', 'x', figures(0, 0, 0, 3)),
      step('a', 'free', 'free', figures(0, 0, 0, 0)),
      step('b', 'x', 'x', figures(0, 9, 0, 0)),
    ],
    'a',
  );
  expect([...heat]).toEqual([['x', { late: 3, limited: 4, degree: 4 }]]);
});

it('draws the first fifteen lines that have something to draw, and says how many more there are', () => {
  const lines = Array.from({ length: 18 }, (_, at) => ({ id: at, figures: at === 0 ? figures(0, 0, 5, 0) : figures(at, 1, 0, 1) }));
  const { shown, left, longest } = barLines(lines);
  expect(shown.map((line) => line.id)).toEqual(Array.from({ length: 15 }, (_, at) => at + 1));
  expect(left).toBe(2);
  expect(longest).toBe(17);
});
