import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { row } from '../../../testing/samples';
import type { InboxFilter } from '../inboxFilter';
import { fetchTable } from '../../../ui/table/TableOnDemand';
import { InboxCounters } from './InboxCounters';
import { WorkList } from './WorkList';

const shared: InboxFilter = { view: 'shared', due: null, procedure: null, sort: 'due' };
const first = row({ id: 'w1', personName: 'Lò Thị Mẩy' });
const second = row({ id: 'w2', personName: 'Vàng A Sử', overdue: true, remainingText: 'quá hạn 1 ngày' });
const counts = { body: { overdue: 1, today: 0, week: 0, waiting: 0, shared: 2, mine: 0, unit: 0 } };
const list = () => renderPage(<WorkList filter={shared} title="Việc chung" officialId="o1" hrefOf={(one) => `/work/${one.id}`} onMakeList={vi.fn()} />);

beforeAll(fetchTable);

beforeEach(() => {
  window.scrollTo = vi.fn() as typeof window.scrollTo;
});

it('tells in the row who was first and when, and asks for the list again', async () => {
  let items = [first, second];
  const server = fakeServer({
    'GET /api/work-items': () => ({ body: { items, next: null } }),
    'GET /api/work-items/counts': counts,
    'POST /api/work-items/w1/claim': () => {
      items = [second];
      return { status: 409, body: { code: 'TASK-001', title: 'Đã có người nhận', claimedBy: 'Nguyễn Văn Hải', claimedAt: '2026-11-22T02:05:00Z' } };
    },
  });
  list();
  await userEvent.click(await screen.findByRole('button', { name: 'Nhận xử lý: Lò Thị Mẩy' }));

  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Đồng chí Nguyễn Văn Hải đã nhận việc này lúc 09:05, 22/11/2026.');
  await waitFor(() => expect(server.to('GET', '/api/work-items').length).toBeGreaterThan(1));
  const taken = alert.closest('tr')!;
  await waitFor(() => expect(within(taken).queryByRole('button', { name: /Nhận xử lý/ })).toBeNull());
  expect(screen.getByText('Vàng A Sử')).toBeTruthy();
});

it('shows the order of a leader before everything else in the row', async () => {
  const direction = { text: 'Làm rõ thời gian công tác.', answerBy: '2026-11-30', byName: 'Trần Thị Bình', others: 1 };
  fakeServer({ 'GET /api/work-items': { body: { items: [{ ...first, direction }, second], next: null } }, 'GET /api/work-items/counts': counts });
  list();
  const ordered = (await screen.findByText('Lò Thị Mẩy')).closest('tr')!;
  expect(ordered.textContent).toMatch(
    /^(.{0,3})Ý kiến chỉ đạo: Làm rõ thời gian công tác\.trả lời chậm nhất 30\/11\/2026Trần Thị Bình · và 1 ý kiến khácLò Thị Mẩy/,
  );
  expect(screen.getByText('Vàng A Sử').closest('tr')!.textContent).not.toContain('Ý kiến chỉ đạo');
});

it('says neither the day nor the holder of what is kept from the reader', async () => {
  const kept = row({ id: 'd3', personName: 'Hồ sơ của nơi khác', stepId: '', createdAt: null, dueOn: null, holderId: null });
  fakeServer({ 'GET /api/work-items': { body: { items: [kept], next: null } }, 'GET /api/work-items/counts': counts });
  list();
  const shown = (await screen.findByText('Hồ sơ của nơi khác')).closest('tr')!;
  expect(within(shown).getAllByText('Không hiển thị')).toHaveLength(2);
  expect(shown.textContent).not.toMatch(/Không đặt hạn|Chưa ai nhận/);
});

it('keeps a claimed row in its place with the way to open it', async () => {
  let items = [first, second];
  fakeServer({
    'GET /api/work-items': () => ({ body: { items, next: null } }),
    'GET /api/work-items/counts': counts,
    'POST /api/work-items/w1/claim': () => {
      items = [second];
      return { body: {} };
    },
  });
  list();
  await userEvent.click(await screen.findByRole('button', { name: 'Nhận xử lý: Lò Thị Mẩy' }));
  expect(await screen.findByText(/Đồng chí đã nhận xử lý việc này/)).toBeTruthy();
  expect((await screen.findByRole('link', { name: 'Mở' })).getAttribute('href')).toBe('/work/w1');
});

it('offers only what the server allows', async () => {
  fakeServer({
    'GET /api/work-items': { body: { items: [row({ actions: ['open'] })], next: null } },
    'GET /api/work-items/counts': counts,
  });
  list();
  await screen.findByText('Lò Thị Mẩy');
  expect(screen.queryByRole('button', { name: /Nhận|Bỏ nhận|Phân công/ })).toBeNull();
});

it('sends what is searched for in the body, never in an address', async () => {
  const server = fakeServer({
    'GET /api/work-items': { body: { items: [first, second], next: null } },
    'GET /api/work-items/counts': counts,
    'POST /api/work-items/search': { body: { items: [second], more: true } },
  });
  list();
  await userEvent.type(await screen.findByRole('searchbox'), 'vang a su');
  await waitFor(() => expect(screen.queryByText('Lò Thị Mẩy')).toBeNull());
  await waitFor(() => expect(server.to('POST', '/api/work-items/search').at(-1)?.body).toEqual({ text: 'vang a su', view: 'shared' }));
  expect(server.calls.every((call) => !/vang/i.test(decodeURI(call.path)))).toBe(true);
});

it('shows further rows on demand', async () => {
  fakeServer({
    'GET /api/work-items': (call) => (call.path.includes('cursor=c1') ? { body: { items: [second], next: null } } : { body: { items: [first], next: 'c1' } }),
    'GET /api/work-items/counts': counts,
  });
  list();
  await userEvent.click(await screen.findByRole('button', { name: 'Xem thêm' }));
  expect(await screen.findByText('Vàng A Sử')).toBeTruthy();
  expect(screen.getByText('Lò Thị Mẩy')).toBeTruthy();
});

it('says what to do when the list cannot be had', async () => {
  fakeServer({ 'GET /api/work-items': { status: 500, body: { title: 'Lỗi máy chủ', traceId: 't-17' } }, 'GET /api/work-items/counts': counts });
  list();
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('t-17');
  expect(within(alert).getByRole('button', { name: 'Thử lại' })).toBeTruthy();
});

it('makes one list of what is of one step, and none where another is chosen as well', async () => {
  const other = row({ id: 'w3', personName: 'Giàng Thị Pó', stepId: 'decideDossier', stepName: 'Xem xét, quyết định' });
  fakeServer({ 'GET /api/work-items': { body: { items: [first, second, other], next: null } }, 'GET /api/work-items/counts': counts });
  const made = vi.fn();
  renderPage(<WorkList filter={shared} title="Việc chung" officialId="o1" hrefOf={(one) => `/work/${one.id}`} onMakeList={made} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Chọn nhiều việc' }));
  for (const name of [/Lò Thị Mẩy/, /Giàng Thị Pó/]) await userEvent.click(screen.getByRole('checkbox', { name }));
  expect(screen.queryByRole('button', { name: /Lập danh sách/ })).toBeNull();
  for (const name of [/Giàng Thị Pó/, /Vàng A Sử/]) await userEvent.click(screen.getByRole('checkbox', { name }));
  await userEvent.click(screen.getByRole('button', { name: 'Lập danh sách 2 việc' }));
  expect(made.mock.calls[0]![0].map((one: { id: string }) => one.id)).toEqual(['w1', 'w2']);
});

it('stands under headings by due date, as far as that is the order', async () => {
  const items = [row({ id: 'w1', dueGroup: 'overdue', overdue: true }), row({ id: 'w2', dueGroup: 'today' }), row({ id: 'w3', dueGroup: 'today' })];
  fakeServer({ 'GET /api/work-items': { body: { items, next: null } }, 'GET /api/work-items/counts': counts });
  const headings = () => [...document.querySelectorAll('.data-table__heading')].map((one) => one.textContent);
  const { unmount } = list();
  await waitFor(() => expect(headings()).toEqual(['Quá hạn', 'Hôm nay']));
  unmount();
  renderPage(<WorkList filter={{ ...shared, sort: 'name' }} title="Việc chung" officialId="o1" hrefOf={() => ''} onMakeList={vi.fn()} />);
  await waitFor(() => expect(document.querySelectorAll('[data-item]')).toHaveLength(3));
  expect(headings()).toEqual([]);
});

it('calls nothing done while tallies wait to be confirmed', async () => {
  fakeServer({ 'GET /api/work-items': { body: { items: [], next: null } }, 'GET /api/work-items/counts': counts });
  renderPage(<WorkList filter={{ ...shared, view: 'mine' }} title="Việc của tôi" officialId="o1" ballots={5} hrefOf={() => ''} onMakeList={vi.fn()} />);
  expect(await screen.findByText('Chỉ còn 5 biểu kiểm phiếu chờ đồng chí xác nhận, không còn việc nào khác')).toBeTruthy();
  expect(screen.queryByText('Đồng chí không còn việc nào phải làm')).toBeNull();
});

it('marks what is here because what was asked for came', async () => {
  fakeServer({ 'GET /api/work-items': { body: { items: [row({ id: 'w1', supplemented: true }), second], next: null } }, 'GET /api/work-items/counts': counts });
  list();
  expect(await screen.findAllByText('Đã bổ sung')).toHaveLength(1);
});

it('counts what is late among all there is to do, claimed or not, so that no part is more than the whole', async () => {
  fakeServer({ 'GET /api/work-items/counts': { body: { overdue: 5, today: 0, week: 1, waiting: 0, shared: 4, mine: 2, unit: 0 } } });
  renderPage(<InboxCounters filter={shared} />);
  const all = (await screen.findByText('6')).closest('a')!;
  expect(all.getAttribute('href')).toContain('view=todo');
  expect(screen.getByRole('link', { name: /Quá hạn/ }).getAttribute('href')).toContain('view=todo&due=overdue');
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
    '6Tất cả việc',
    '5Quá hạn',
    '0Hôm nay',
    '1Tuần này',
    '2Tôi đang xử lý',
    '4Việc chung của phòng',
    '0Chờ nơi khác',
  ]);
});

it('says of an item that it has not been opened yet', async () => {
  fakeServer({ 'GET /api/work-items': { body: { items: [{ ...first, unread: true }, second], next: null } }, 'GET /api/work-items/counts': counts });
  list();
  expect(await screen.findByRole('link', { name: 'Lò Thị Mẩy, chưa xem' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Vàng A Sử' })).toBeTruthy();
});
