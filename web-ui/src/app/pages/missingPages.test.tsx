import { render, screen } from '@testing-library/react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { describe, expect, it } from 'vitest';
import { createQueryClient } from '../../api/queryClient';
import { fakeServer } from '../../testing/fakeServer';
import { Providers } from '../providers';
import { routes } from '../routes';

const UNKNOWN = '0197f3a0-0000-7000-8000-000000000000';
const CAN = { administer: true, confirmFacts: true, rooms: [], openDossier: false, readRegister: true };
const NOT_FOUND = { status: 404, body: { code: 'X-001', title: 'Không tìm thấy', detail: 'Không có.' } };
const API: Record<string, string> = {
  '/viec/': '/api/work-items/',
  '/ho-so/': '/api/dossiers/',
  '/hoi-nghi/': '/api/meetings/',
  '/quan-tri/nhap-danh-sach/': '/api/imports/',
  '/quan-tri/can-bo?official=': '/api/administration/officials/',
  '/quan-tri/don-vi?unit=': '/api/administration/units/',
  '/quy-trinh/': '/api/procedures/',
  '/quan-tri/quy-trinh/': '/api/procedures/',
};
const BY_ID = Object.keys(API).filter((address) => !address.includes('quy-trinh'));

function open(address: string, answers: Parameters<typeof fakeServer>[0] = {}) {
  const server = fakeServer({
    'GET /api/about': { body: { name: 'HoSo', version: '1', demo: false, setupNeeded: false, signedIn: true, demoAccounts: [] } },
    'GET /api/session': { body: { officialId: UNKNOWN, fullName: 'Trần Thị Hà', positions: [], can: CAN } },
    ...answers,
  });
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  render(
    <Providers client={createQueryClient()}>
      <RouterProvider router={router} />
    </Providers>,
  );
  return server;
}

async function leadsOn() {
  // The page's own code comes first.
  await screen.findByText('Không tìm thấy', undefined, { timeout: 5_000 });
  const ways = [...document.querySelectorAll('.missing__ways a')].map((way) => way.getAttribute('href'));
  expect(ways).toEqual(['/viec', '/ho-so', '/hoi-nghi', '/quan-tri']);
  expect(screen.queryByText(/HOSO-|X-001/)).toBeNull();
  expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull();
}

describe('an address that leads to nothing', () => {
  it.each(Object.keys(API))('%s of something unknown shows the ways on', async (address) => {
    open(address + UNKNOWN, { [`GET ${API[address]}${UNKNOWN}`]: NOT_FOUND });
    await leadsOn();
  });

  it.each(BY_ID.flatMap((address) => [`${address}abc`, `${address}..%2Fsession`, `${address}${UNKNOWN}x`]))(
    '%s shows the same and asks for nothing',
    async (address) => {
      const server = open(address);
      await leadsOn();
      const shell = ['/api/work-items/counts', '/api/administration/units/root'];
      expect(server.calls.map((call) => call.path).filter((path) => !shell.includes(path) && Object.values(API).some((one) => path.startsWith(one)))).toEqual(
        [],
      );
    },
  );

  it('is told from what could not be read, which may be tried again', async () => {
    open(`/ho-so/${UNKNOWN}`, { [`GET /api/dossiers/${UNKNOWN}`]: { status: 500, body: { code: 'HOSO-500', title: 'Lỗi hệ thống' } } });
    await screen.findByRole('button', { name: 'Thử lại' });
    expect(document.querySelector('.missing__ways')).toBeNull();
  });

  it('of a step that somebody else has completed leads on to the dossier', async () => {
    const over = { code: 'TASK-002', title: 'Việc này đã được hoàn thành.', completedBy: 'Lê Thị Mai', dossierId: 'd1' };
    open(`/viec/${UNKNOWN}`, { [`GET /api/work-items/${UNKNOWN}`]: { status: 409, body: over } });
    const way = await screen.findByRole('link', { name: 'Mở hồ sơ' });
    expect(way.getAttribute('href')).toBe('/ho-so/d1');
    expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull();
  });

  it('does not show an ended session to who mistyped his password', async () => {
    const wrong = { status: 401, body: { code: 'SIGNIN-001', title: 'Chưa đăng nhập được', detail: 'Tên đăng nhập hoặc mật khẩu không đúng.' } };
    open('/dang-nhap', { 'GET /api/about': { body: { demo: false, setupNeeded: false, signedIn: false, demoAccounts: [] } }, 'POST /api/session': wrong });
    (await screen.findByRole('button', { name: 'Đăng nhập' })).click();
    await screen.findByText('Tên đăng nhập hoặc mật khẩu không đúng.');
    expect(screen.queryByText(/Phiên làm việc đã hết/)).toBeNull();
  });
});
