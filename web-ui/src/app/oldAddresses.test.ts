import { expect, it } from 'vitest';
import { currentAddress } from './oldAddresses';

it.each([
  ['/sign-in', '/dang-nhap'],
  ['/login/', '/dang-nhap'],
  ['/Work', '/viec'],
  ['/work/0197-ab', '/viec/0197-ab'],
  ['/dossiers/new', '/ho-so/lap'],
  ['/dossiers/0197-ab', '/ho-so/0197-ab'],
  ['/meetings/new', '/hoi-nghi/lap'],
  ['/tracking', '/tra-cuu'],
])('%s leads to %s', (old, now) => expect(currentAddress(old)).toBe(now));

it('keeps what was asked for', () => expect(currentAddress('/work', '?view=shared')).toBe('/viec?view=shared'));

it.each(['/works', '/dang-nhap', '/khong-co', '/'])('%s is none of them', (address) => expect(currentAddress(address)).toBeNull());

it.each([
  ['/signin', '/dang-nhap'],
  ['/inbox', '/viec'],
  ['/tasks/17', '/viec/17'],
  ['/catalogue/admission', '/quy-trinh/admission'],
  ['/procedures', '/quy-trinh'],
])('leads a guess of %s to %s', (guessed, current) => expect(currentAddress(guessed)).toBe(current));
