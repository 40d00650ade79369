import { expect, it } from 'vitest';
import { row } from '../../testing/samples';
import { opposite } from './rowAct';

const free = row();
const mine = row({ holderId: 'o1', holderName: 'Trần Thu Hà' });
const theirs = row({ holderId: 'o2', holderName: 'Đỗ Minh Anh' });

it('gives back what was claimed, unless it was taken from somebody who is absent', () => {
  expect(opposite(free, { verb: 'claim' }, 'o1')).toEqual({ verb: 'release' });
  expect(opposite(row({ lapsedHolder: 'Hà Văn Ba' }), { verb: 'claim' }, 'o1')).toEqual({ verb: 'release' });
  expect(opposite(theirs, { verb: 'claim' }, 'o1')).toBeNull();
});

it('claims again what one has released, and hands back to others what was theirs', () => {
  expect(opposite(mine, { verb: 'release' }, 'o1')).toEqual({ verb: 'claim' });
  expect(opposite(theirs, { verb: 'release' }, 'o1')).toEqual({ verb: 'assign', officialId: 'o2', name: 'Đỗ Minh Anh' });
  expect(opposite(row({ lapsedHolder: 'Hà Văn Ba' }), { verb: 'release' }, 'o1')).toBeNull();
});

it('hands back what was assigned to who had it, or to the shared work', () => {
  const assign = { verb: 'assign', officialId: 'o3', name: 'Hà Văn Ba' } as const;
  expect(opposite(theirs, assign, 'o1')).toEqual({ verb: 'assign', officialId: 'o2', name: 'Đỗ Minh Anh' });
  expect(opposite(free, assign, 'o1')).toEqual({ verb: 'release' });
});
