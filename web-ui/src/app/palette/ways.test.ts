import type { RouteObject } from 'react-router';
import { expect, it } from 'vitest';
import type { Session } from '../../api/types';
import { routes } from '../routes';
import { waysOf } from './ways';

const NOTHING = { openDossier: false, administer: false, confirmFacts: false, handOut: false, readRegister: false, rooms: [] as string[] };
const session = (can: Partial<typeof NOTHING>, roles: string[] = []) =>
  ({ officialId: 'o1', fullName: 'Hà', positions: roles.map((role) => ({ role })), can: { ...NOTHING, ...can } }) as unknown as Session;
const addresses = (one: Session) => waysOf(one).map(({ to }) => to);

const pathsOf = (all: RouteObject[]): string[] => all.flatMap((route) => [route.path ?? '', ...pathsOf(route.children ?? [])]);

it('shows whoever may do nothing in particular no page that would turn him away', () => {
  const open = addresses(session({}));
  expect(open).toEqual(expect.arrayContaining(['/viec', '/ho-so', '/hoi-nghi', '/quy-trinh', '/xu-ly-thay', '/doi-mat-khau']));
  expect(open.filter((to) => /quan-tri|lap|nhap-ho-so-giay|so-theo-doi|chi-tieu|doi-chieu|chua-co/.test(to))).toEqual([]);
});

it('shows each what his session opens', () => {
  expect(addresses(session({ openDossier: true }))).toContain('/ho-so/lap');
  expect(addresses(session({}, ['INTAKE_CLERK']))).toContain('/ho-so/nhap-ho-so-giay');
  expect(addresses(session({ readRegister: true, rooms: ['yearPlan'] }))).toEqual(expect.arrayContaining(['/so-theo-doi', '/chi-tieu']));
  const rules = addresses(session({ confirmFacts: true }));
  expect(rules).toEqual(expect.arrayContaining(['/quan-tri/quy-trinh', '/quan-tri/lich-lam-viec']));
  expect(rules).not.toContain('/quan-tri');
});

it('shows the head of the board what he watches, and administrators all their parts', () => {
  const watched = addresses(session({ rooms: ['oversight'] })).filter((to) => to.startsWith('/quan-tri'));
  expect(watched).toEqual(['/quan-tri/giam-sat', '/quan-tri/nhat-ky']);
  expect(addresses(session({ administer: true }))).toEqual(
    expect.arrayContaining(['/quan-tri', '/quan-tri/don-vi', '/quan-tri/can-bo', '/quan-tri/giam-sat', '/quan-tri/kiem-tra']),
  );
});

it('leads to pages that there are, each once', () => {
  const all = addresses(
    session({ openDossier: true, administer: true, readRegister: true, rooms: ['onTime', 'yearPlan', 'unanswered', 'memberData'] }, ['INTAKE_CLERK']),
  );
  const known = pathsOf(routes);
  expect(all.filter((to) => !known.includes(to.split('?')[0]!))).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
});
