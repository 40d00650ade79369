import { expect, it } from 'vitest';
import { defaultsOf } from './defaultsOf';

const form = { properties: { receivedOn: { type: 'string', format: 'date', 'x-default': 'today' }, note: { type: 'string' } } };

it('puts the day of Hanoi into the fields that ask for it', () => {
  expect(defaultsOf(form, new Date('2026-11-25T18:30:00Z'))).toEqual({ receivedOn: '2026-11-26' });
});
