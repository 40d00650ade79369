import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { row } from '../../../testing/samples';
import { fetchTable } from '../../../ui/table/TableOnDemand';
import { forgetPlace } from '../listPlace';
import { WorkList } from './WorkList';

const first = row({ id: 'w1', dossierId: 'd1', personName: 'Lò Thị Mẩy' });
const second = row({ id: 'w2', dossierId: 'd2', personName: 'Vàng A Sử' });
const dossier = (id: string, about: string) => ({
  id,
  about,
  code: `00-${id}`,
  procedure: { name: 'Kết nạp đảng viên' },
  statusName: 'Đang thẩm định',
  supplement: null,
  steps: [
    { state: 'DONE', stepId: 's1', name: 'Tiếp nhận hồ sơ' },
    {
      state: 'CURRENT',
      stepId: 's2',
      id: 't2',
      name: 'Thẩm định',
      unitName: 'Ban Tổ chức',
      holderName: null,
      dueOn: '2026-12-03',
      remainingText: 'còn 2 ngày',
      late: false,
    },
  ],
  requirements: [
    { code: 'A', name: 'Đơn xin vào Đảng', required: true, handedIn: true, state: 'PRESENT' },
    { code: 'B', name: 'Lý lịch', required: true, handedIn: true, state: 'MISSING' },
    { code: 'Q', name: 'Quyết định', required: true, handedIn: false, state: 'MISSING' },
    { code: 'C', name: 'Giấy khác', required: false, handedIn: true, state: 'MISSING' },
  ],
  clocks: [{ sentences: ['Nhận ngày 01/12/2026.', 'Hạn 30 ngày làm việc.'] }],
});

function list(wide: boolean) {
  window.matchMedia = vi.fn(() => ({ matches: wide, addEventListener: vi.fn(), removeEventListener: vi.fn() })) as unknown as typeof window.matchMedia;
  const server = fakeServer({
    'GET /api/work-items': { body: { items: [first, second], next: null } },
    'GET /api/work-items/counts': { body: { overdue: 0, today: 0, week: 0, waiting: 0, shared: 2, mine: 0, unit: 0 } },
    'GET /api/dossiers/d1/preview': { body: dossier('d1', 'Lò Thị Mẩy') },
    'GET /api/dossiers/d2/preview': { status: 404, body: { code: 'DOSSIER-001', title: 'Không tìm thấy', status: 404 } },
  });
  renderPage(
    <WorkList
      filter={{ view: 'todo', due: 'overdue', procedure: null, sort: 'due' }}
      title="Việc"
      officialId="o1"
      hrefOf={(one) => `/viec/${one.id}`}
      onMakeList={vi.fn()}
    />,
  );
  return server;
}
const press = (code: string, key = '') => fireEvent.keyDown(document.activeElement ?? window, { key, code, altKey: true });
const pane = () => screen.getByRole('complementary', { name: 'Xem trước' });

beforeAll(fetchTable);
beforeEach(() => {
  forgetPlace();
  localStorage.clear();
  window.scrollTo = vi.fn() as typeof window.scrollTo;
});
afterEach(() => Reflect.deleteProperty(window, 'matchMedia'));

it('shows by key what lies behind the row one stands in, keeps the focus there, and says what one may not see', async () => {
  const server = list(true);
  await screen.findByText('Lò Thị Mẩy');
  press('KeyP');
  expect(pane().textContent).toContain('Đứng ở một dòng');
  press('', 'ArrowDown');
  const stood = document.activeElement;
  expect(await within(pane()).findByText('Vì sao hạn này')).toBeTruthy();
  expect(pane().textContent).toContain('Thẩm định · Ban Tổ chức');
  expect(pane().textContent).toContain('Đủ 1/2 giấy tờ bắt buộc.');
  expect(pane().textContent).toContain('Lý lịch: chưa có');
  expect(pane().textContent).not.toContain('Giấy khác');
  expect(pane().textContent).not.toContain('Quyết định');
  expect(pane().textContent).toContain('Hạn 30 ngày làm việc.');
  expect(document.activeElement).toBe(stood);
  press('', 'ArrowDown');
  expect(await within(pane()).findByText('Đồng chí không xem được nội dung hồ sơ này.')).toBeTruthy();
  expect(server.calls.filter(({ path }) => path === '/api/work-items/w1')).toEqual([]);
  press('KeyP');
  await waitFor(() => expect(screen.queryByRole('complementary', { name: 'Xem trước' })).toBeNull());
});

it('asks for nothing of the rows one only passes', async () => {
  const server = list(true);
  await screen.findByText('Lò Thị Mẩy');
  press('KeyP');
  press('', 'ArrowDown');
  press('', 'ArrowDown');
  await within(pane()).findByText('Đồng chí không xem được nội dung hồ sơ này.');
  expect(server.calls.filter(({ path }) => path.endsWith('/preview')).map(({ path }) => path)).toEqual(['/api/dossiers/d2/preview']);
});

it('is not offered where the list needs the room', async () => {
  list(false);
  await screen.findByText('Lò Thị Mẩy');
  expect(screen.queryByRole('button', { name: 'Xem trước' })).toBeNull();
  press('KeyP');
  expect(screen.queryByRole('complementary', { name: 'Xem trước' })).toBeNull();
});
