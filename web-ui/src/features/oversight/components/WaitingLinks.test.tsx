import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import type { WaitingLink } from '../api/waiting';
import { WaitingActs } from './WaitingActs';

const LINK: WaitingLink = {
  id: 'l1',
  officialId: 'o1',
  officialName: 'Lê Thị Mới',
  username: 'moi.lt',
  positions: ['Cán bộ Văn phòng'],
  askedBy: 'Lê Văn Quản',
  askedAt: '2026-11-30T02:00:00Z',
  expiresAt: '2026-12-03T02:00:00Z',
  seen: 'small',
  mayConfirm: true,
};

it('confirms what was read, and shows what it has become where it was not confirmed', async () => {
  let now = LINK;
  const server = fakeServer({
    'GET /api/administration/waiting': () => ({ body: { appointments: [], changes: [], links: [now] } }),
    'POST /api/administration/waiting/password-links/l1/confirm': (call) => {
      if ((call.body as { seen: string }).seen === 'more') return { body: { username: 'moi.lt', code: 'ABCD-2345', expiresAt: LINK.expiresAt } };
      now = { ...LINK, positions: [...LINK.positions, 'Quản trị hệ thống'], seen: 'more' };
      return { status: 409, body: { code: 'ADMINISTRATION-010', detail: 'Nội dung chờ xác nhận đã thay đổi.', status: 409, title: 'Có thay đổi đồng thời' } };
    },
  });
  renderPage(<WaitingActs />);
  fireEvent.click(await screen.findByRole('button', { name: /^Xác nhận: Lê Thị Mới/ }));
  expect(await screen.findByText('Cán bộ Văn phòng; Quản trị hệ thống')).toBeTruthy();
  expect(screen.getByText(/Nội dung chờ xác nhận đã thay đổi/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /^Xác nhận: Lê Thị Mới/ }));
  expect(await screen.findByText(/Mã xác nhận của Lê Thị Mới: ABCD-2345/)).toBeTruthy();
  expect(server.to('POST', '/api/administration/waiting/password-links/l1/confirm').map((call) => call.body)).toEqual([{ seen: 'small' }, { seen: 'more' }]);
});
