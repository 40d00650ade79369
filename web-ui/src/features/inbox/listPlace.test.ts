import { beforeEach, expect, it } from 'vitest';
import { row } from '../../testing/samples';
import { addStops, forgetPlace, keepPicked, passStop, rememberedPlace, rememberPlace, standAt, stopsAfter } from './listPlace';

const stop = (id: string) => ({ id, href: `/viec/${id}`, name: id });
const ids = () => rememberedPlace()?.stops.map(({ id }) => id);

beforeEach(() => rememberPlace({ url: 'view=shared', itemId: 'b', scrollY: 0, text: '', stops: ['a', 'b', 'c'].map(stop), picked: [row({ id: 'b' })] }));

it('stands at the item after the one that is done, at the one before where it was the last', () => {
  passStop('b', null);
  expect([ids(), rememberedPlace()?.itemId]).toEqual([['a', 'c'], 'c']);
  passStop('c', null);
  expect([ids(), rememberedPlace()?.itemId]).toEqual([['a'], 'a']);
});

it('puts what goes on of an item in its place, and no longer counts it among the chosen', () => {
  passStop('b', stop('b2'));
  expect([ids(), rememberedPlace()?.itemId, rememberedPlace()?.picked]).toEqual([['a', 'b2', 'c'], 'b2', []]);
});

it('is not moved by an item that is not of this list', () => {
  passStop('x', null);
  expect([ids(), rememberedPlace()?.itemId]).toEqual([['a', 'b', 'c'], 'b']);
});

it('adds further rows behind those that are known, each once', () => {
  addStops(['c', 'd'].map(stop));
  expect(ids()).toEqual(['a', 'b', 'c', 'd']);
});

it('falls back to the rows after, then to those before', () => {
  standAt('b');
  expect(stopsAfter(rememberedPlace()!)).toEqual(['c', 'a']);
});

it('keeps what is chosen in the list it was chosen in, and nothing for the next person', () => {
  keepPicked('view=mine', null);
  expect(rememberedPlace()?.picked).toHaveLength(1);
  keepPicked('view=shared', null);
  expect(rememberedPlace()?.picked).toBeNull();
  forgetPlace();
  expect(rememberedPlace()).toBeNull();
});
