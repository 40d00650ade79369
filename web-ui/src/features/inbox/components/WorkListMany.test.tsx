import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { WorkItemRow } from '../../../api/types';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { row } from '../../../testing/samples';
import { fetchTable } from '../../../ui/table/TableOnDemand';
import type { InboxFilter } from '../inboxFilter';
import { forgetPlace } from '../listPlace';
import { WorkList } from './WorkList';

const filter: InboxFilter = { view: 'todo', due: 'overdue', procedure: null, sort: 'due' };
const first = row({ id: 'w1', personName: 'Lò Thị Mẩy', actions: ['claim', 'assign', 'open'] });
const second = row({ id: 'w2', personName: 'Vàng A Sử', actions: ['claim', 'assign', 'open'] });
const held = row({ id: 'w3', personName: 'Giàng Thị Pó', actions: ['complete', 'release', 'open'], holderId: 'o1', holderName: 'Trần Thu Hà' });
const REFUSED = { status: 409, body: { code: 'TASK-001', title: 'Đã có người nhận', claimedBy: 'Nguyễn Văn Hải', claimedAt: '2026-11-22T02:05:00Z' } };

function list(items: WorkItemRow[], routes: Parameters<typeof fakeServer>[0] = {}) {
  const server = fakeServer({
    'GET /api/work-items': { body: { items, next: null } },
    'GET /api/work-items/counts': { body: { overdue: 0, today: 0, week: 0, waiting: 0, shared: 1, mine: 1, unit: 0 } },
    ...routes,
  });
  renderPage(<WorkList filter={filter} title="Việc phải làm" officialId="o1" hrefOf={(one) => `/viec/${one.id}`} onMakeList={vi.fn()} />);
  return server;
}

const press = (code: string) => fireEvent.keyDown(document.activeElement ?? window, { key: '', code, altKey: true });
const acted = (server: ReturnType<typeof list>) =>
  server.calls.filter(({ method, path }) => method === 'POST' && /w\d\//.test(path)).map(({ path }) => path.slice(16));
const bar = () => document.querySelector<HTMLElement>('.run-bar')!;

beforeAll(fetchTable);
beforeEach(() => {
  forgetPlace();
  window.scrollTo = vi.fn() as typeof window.scrollTo;
});
afterEach(() => vi.useRealTimers());

it('claims all that are chosen by key, tells each result, and takes back by key what was done', async () => {
  const server = list([first, second, held], {
    'POST /api/work-items/w1/claim': { body: {} },
    'POST /api/work-items/w2/claim': REFUSED,
    'POST /api/work-items/w1/release': { body: {} },
  });
  await screen.findByText('Lò Thị Mẩy');
  press('KeyM');
  press('KeyA');
  expect(await screen.findByText(/Đã chọn 3 việc/)).toBeTruthy();
  press('KeyX');
  expect(await screen.findByText(/Đã nhận xử lý 1 việc/)).toBeTruthy();
  expect(acted(server).sort()).toEqual(['w1/claim', 'w2/claim']);
  const results = within(bar()).getAllByRole('listitem');
  expect(results.map((one) => one.textContent?.includes('Nguyễn Văn Hải'))).toEqual([true, false]);
  expect(results[0]?.textContent).toContain('Vàng A Sử');
  expect(await screen.findByText(/Đã chọn 2 việc/)).toBeTruthy();
  press('KeyZ');
  expect(await screen.findByText(/Đã hoàn tác 1 việc/)).toBeTruthy();
  expect(acted(server).at(-1)).toBe('w1/release');
  press('KeyZ');
  expect(acted(server)).toHaveLength(3);
});

it('offers the way back for ten seconds', async () => {
  list([held, second], { 'POST /api/work-items/w3/release': { body: {} } });
  await screen.findByText('Giàng Thị Pó');
  vi.useFakeTimers({ shouldAdvanceTime: true });
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ nhận: Giàng Thị Pó' }));
  expect(await screen.findByRole('button', { name: /Hoàn tác 1 việc/ })).toBeTruthy();
  await vi.advanceTimersByTimeAsync(9_000);
  expect(screen.queryByRole('button', { name: /Hoàn tác/ })).toBeTruthy();
  await vi.advanceTimersByTimeAsync(2_000);
  await waitFor(() => expect(screen.queryByRole('button', { name: /Hoàn tác/ })).toBeNull());
});

it('does one after the other what is pressed while an act goes on', async () => {
  const server = list([first, second], { 'POST /api/work-items/w1/claim': { body: {} }, 'POST /api/work-items/w2/claim': { body: {} } });
  await screen.findByText('Lò Thị Mẩy');
  fireEvent.click(screen.getByRole('button', { name: 'Nhận xử lý: Lò Thị Mẩy' }));
  fireEvent.click(screen.getByRole('button', { name: 'Nhận xử lý: Vàng A Sử' }));
  await waitFor(() => expect(acted(server)).toEqual(['w1/claim', 'w2/claim']));
  expect(await screen.findAllByText(/Đồng chí đã nhận xử lý việc này/)).toHaveLength(2);
});

it('hands out together to who can take them, and says who takes but some', async () => {
  const server = list([first, second], {
    'POST /api/work-items/assignees': {
      body: [
        { id: 'o5', fullName: 'Đỗ Minh Anh', items: 2, overdue: 0, dueWhileAway: 0, keptByHim: 2, usuallyInTime: 1, usuallyLate: 0 },
        { id: 'o6', fullName: 'Hà Văn Ba', items: 1, overdue: 0, dueWhileAway: 1, keptByHim: 0, usuallyInTime: 0, usuallyLate: 0 },
      ],
    },
    'POST /api/work-items/w1/assign': { body: {} },
    'POST /api/work-items/w2/assign': { body: {} },
  });
  await screen.findByText('Lò Thị Mẩy');
  press('KeyM');
  press('KeyA');
  await userEvent.click(await screen.findByRole('button', { name: 'Phân công 2 việc' }));
  expect(await screen.findByRole('radio', { name: 'Hà Văn Ba (nhận được 1/2 việc)' })).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: /Hà Văn Ba/ }));
  expect(within(screen.getByRole('dialog')).getByRole('status').textContent).toContain('1 việc đến hạn vào ngày đồng chí này vắng mặt.');
  await userEvent.click(screen.getByRole('radio', { name: 'Đỗ Minh Anh' }));
  const foretold = within(screen.getByRole('dialog')).getByRole('status');
  expect(
    within(foretold)
      .getAllByRole('listitem')
      .map((one) => one.textContent),
  ).toEqual([
    '2 việc đến hạn vào ngày người đang xử lý vắng mặt; giao đồng chí này thì có người làm.',
    '1 việc kịp hạn nếu bắt đầu hôm nay, theo thời gian bước này thường mất.',
  ]);
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Phân công' }));
  expect(await screen.findByText(/Đã phân công 2 việc/)).toBeTruthy();
  expect(server.to('POST', '/api/work-items/w1/assign')[0]?.body).toEqual({ officialId: 'o5' });
});

it('passes on by key what asks for nothing, and says what must be opened', async () => {
  const other = row({ id: 'w4', personName: 'Sùng A Chứ', actions: ['complete', 'release', 'open'], holderId: 'o1', holderName: 'Trần Thu Hà' });
  const server = list([held, other, first], {
    'POST /api/work-items/pass-ons': { body: [{ id: 'w3', outcome: 'submitted', title: 'Nộp hồ sơ', version: 4 }] },
    'POST /api/work-items/w3/complete': { body: {} },
  });
  await screen.findByText('Giàng Thị Pó');
  press('KeyM');
  press('KeyA');
  expect(await screen.findByRole('button', { name: 'Chuyển 2 việc…' })).toBeTruthy();
  fireEvent.keyDown(document.activeElement ?? window, { key: 'F8', code: 'F8' });
  const dialog = within(await screen.findByRole('dialog'));
  expect((await dialog.findByRole('listitem')).textContent).toBe(`${held.stepName}: Nộp hồ sơ, 1 việc`);
  expect(dialog.getByText(/^1 việc khác có nội dung phải ghi/)).toBeTruthy();
  await userEvent.click(dialog.getByRole('button', { name: 'Chuyển 1 việc' }));
  expect(await screen.findByText(/Đã hoàn thành và chuyển/)).toBeTruthy();
  expect(server.to('POST', '/api/work-items/pass-ons')[0]?.body).toEqual({ workItemIds: ['w3', 'w4'] });
  expect(server.to('POST', '/api/work-items/w3/complete')[0]?.body).toEqual({ outcome: 'submitted', data: {}, version: 4 });
  expect(screen.queryByRole('button', { name: /Hoàn tác/ })).toBeNull();
});

it('chooses all that match page by page, at most as many as one act takes', async () => {
  const page = (from: number, n: number) => Array.from({ length: n }, (_, at) => row({ id: `w${from + at}`, personName: `Người ${from + at}` }));
  const asked: string[] = [];
  list([], {
    'GET /api/work-items': ({ path }) => {
      const search = new URL(path, 'http://localhost').searchParams;
      if (!search.has('limit')) return { body: { items: page(0, 3), next: 'c' } };
      asked.push(`${search.get('cursor')} ${search.get('limit')} ${search.get('due')}`);
      return { body: { items: page(asked.length * 1000, Number(search.get('limit'))), next: `c${asked.length}` } };
    },
  });
  await screen.findByText('Người 0');
  press('KeyM');
  press('KeyA');
  expect(await screen.findByText(/Đã chọn 500 việc cùng bước/)).toBeTruthy();
  expect(screen.getByText(/mỗi lượt nhiều nhất 500 việc/)).toBeTruthy();
  expect(asked).toEqual(['null 200 overdue', 'c1 200 overdue', 'c2 100 overdue']);
});

it('goes no further where the server is gone, and says how many are not done', async () => {
  const many = Array.from({ length: 9 }, (_, at) => row({ id: `w${at}`, personName: `Người ${at}` }));
  list(
    many,
    Object.fromEntries(many.map(({ id }) => [`POST /api/work-items/${id}/claim`, { status: 503, body: { code: 'DATABASE-001', title: 'Chưa dùng được' } }])),
  );
  await screen.findByText('Người 0');
  press('KeyM');
  press('KeyA');
  await screen.findByText(/Đã chọn 9 việc/);
  press('KeyX');
  expect(await screen.findByText(/6 việc chưa làm/)).toBeTruthy();
  expect(screen.getByText('3 việc không được.')).toBeTruthy();
});

it('offers neither opinions nor decisions for many', async () => {
  list([held, row({ id: 'w4', personName: 'Lý A Dơ', actions: ['complete', 'open'] })], { 'POST /api/work-items/pass-ons': { body: [] } });
  await screen.findByText('Giàng Thị Pó');
  press('KeyM');
  press('KeyA');
  await screen.findByText(/Đã chọn 2 việc/);
  const cluster = screen.getByText(/Đã chọn 2 việc/).parentElement!;
  expect(
    within(cluster)
      .getAllByRole('button')
      .map((one) => one.textContent),
  ).toEqual(['Bỏ nhận 1 việc', 'Chuyển 2 việc…', 'Lập danh sách 2 việc', 'Chọn tất cả việc khớp', 'Thôi chọn']);
  await userEvent.click(screen.getByRole('button', { name: 'Chuyển 2 việc…' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(await dialog.findByText(/đều có nội dung phải ghi/)).toBeTruthy();
  expect(dialog.queryByRole('button', { name: /^Chuyển/ })).toBeNull();
});
