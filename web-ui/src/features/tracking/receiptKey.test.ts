import { describe, expect, it } from 'vitest';
import { keyInFragment } from './receiptKey';

describe('the key in the fragment of the receipt', () => {
  it('is the code and the secret around the last dot', () => {
    expect(keyInFragment('#38168053000001-261008-0007.ABCD2345EFGH')).toEqual({
      code: '38168053000001-261008-0007',
      secret: 'ABCD2345EFGH',
    });
  });

  it.each(['', '#', '#code', '#.secret', '#code.', '#%E0%A4%A'])('is none in %s', (fragment) => {
    expect(keyInFragment(fragment)).toBeNull();
  });
});
