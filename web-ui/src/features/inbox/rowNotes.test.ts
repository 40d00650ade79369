// @vitest-environment node
import { expect, it } from 'vitest';
import { row } from '../../testing/samples';
import { withNotes } from './rowNotes';

const [a, b, c] = ['a', 'b', 'c'].map((id) => row({ id }));
const note = (lost: typeof a, index: number) => new Map([[lost!.id, { kind: 'wrong' as const, text: 'đã nhận', row: lost!, index }]]);

it('keeps a row that the list has let go where it stood, for its note', () => {
  const shown = withNotes([a!, c!], note(b, 1));
  expect(shown.map((one) => one.row.id)).toEqual(['a', 'b', 'c']);
  expect(shown[1]).toMatchObject({ gone: true, note: { text: 'đã nhận' } });
});

it('writes the note into the row that is still there', () => {
  const shown = withNotes([a!, b!], note(b, 1));
  expect(shown).toHaveLength(2);
  expect(shown[1]).toMatchObject({ gone: false, note: { text: 'đã nhận' } });
});

it('puts a lost row last when the list has become shorter', () => {
  expect(withNotes([], note(c, 2)).map((one) => one.row.id)).toEqual(['c']);
});
