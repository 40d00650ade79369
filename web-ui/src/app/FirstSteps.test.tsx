import { render, screen } from '@testing-library/react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { expect, it } from 'vitest';
import { createQueryClient } from '../api/queryClient';
import { fakeServer } from '../testing/fakeServer';
import { Providers } from './providers';
import { routes } from './routes';

const ABOUT = { name: 'HoSo', version: '1', demo: false, setupNeeded: false, signedIn: true, demoAccounts: [] };
/** The page comes in a piece of its own, which a busy machine takes its time to read. */
const PAGE_ON_DEMAND = { timeout: 15_000 };
const POINTS = [
  { check: 'CELL', met: false, have: 0, lack: 0 },
  { check: 'CALENDAR', met: true, have: 1, lack: 0 },
];

function open(role: string, ready: boolean) {
  fakeServer({
    'GET /api/about': { body: ABOUT },
    'GET /api/session': {
      body: {
        officialId: 'o1',
        fullName: 'Tô Thị Hệ',
        positions: [{ id: 'p1', unitId: 'u1', unitName: 'Tỉnh ủy', role, label: 'Quản trị hệ thống' }],
        can: { openDossier: false, administer: true, confirmFacts: false, rooms: [] },
      },
    },
    'GET /api/administration/readiness': {
      body: {
        ready,
        points: POINTS,
        unmanned: [{ positionId: 'p9', positionLabel: 'Cán bộ thẩm định, Phòng Tổ chức đảng', unitName: 'Phòng Tổ chức đảng', steps: 3 }],
        otherNodes: ['may-2:77'],
      },
    },
    'GET /api/ballots/waiting': { body: { items: [], more: false } },
    'GET /api/work-items': { body: { items: [], next: null } },
    'GET /api/work-items/counts': { body: {} },
    'GET /api/notices': { body: { items: [], unseen: 0 } },
  });
  const router = createMemoryRouter(routes, { initialEntries: ['/viec'] });
  render(
    <Providers client={createQueryClient()}>
      <RouterProvider router={router} />
    </Providers>,
  );
  return router;
}

it('leads the administrator of a new installation to what is missing', async () => {
  const router = open('SYSTEM_ADMIN', false);
  expect(await screen.findByText('Còn thiếu trước khi lập hồ sơ đầu tiên', {}, PAGE_ON_DEMAND)).toBeTruthy();
  expect(router.state.location.pathname).toBe('/quan-tri');
  expect(screen.getByText(/Đang chạy cùng: may-2:77/)).toBeTruthy();
  expect(screen.getByText('Cán bộ thẩm định, Phòng Tổ chức đảng: 3 bước')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Đến phần Đơn vị' }).getAttribute('href')).toBe('/quan-tri/don-vi');
}, 20_000);

it('leaves everybody with work of his own at his work', async () => {
  const router = open('APPRAISER', false);
  await screen.findByRole('heading', { name: 'Việc của tôi' });
  expect(router.state.location.pathname).toBe('/viec');
});
