import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { WorkItemRow } from '../../../api/types';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { row } from '../../../testing/samples';
import { fetchTable } from '../../../ui/table/TableOnDemand';
import type { InboxFilter } from '../inboxFilter';
import { forgetPlace, passStop, rememberedPlace } from '../listPlace';
import { WorkList } from './WorkList';

const filter: InboxFilter = { view: 'todo', due: null, procedure: null, sort: 'due' };
const free = row({ id: 'w1', personName: 'Lò Thị Mẩy' });
const held = row({ id: 'w2', personName: 'Vàng A Sử', actions: ['complete', 'release', 'open'], holderId: 'o1' });
const third = row({ id: 'w3', personName: 'Giàng Thị Pó' });

function list(items: () => WorkItemRow[], more: Parameters<typeof fakeServer>[0] = {}) {
  const server = fakeServer({
    'GET /api/work-items': () => ({ body: { items: items(), next: null } }),
    'GET /api/work-items/counts': { body: { overdue: 0, today: 0, week: 0, waiting: 0, shared: 1, mine: 1, unit: 0 } },
    ...more,
  });
  return { ...renderPage(<WorkList filter={filter} title="Việc phải làm" officialId="o1" hrefOf={(one) => `/viec/${one.id}`} onMakeList={vi.fn()} />), server };
}

const press = (code: string, key = '') => fireEvent.keyDown(document.activeElement ?? window, { key, code, altKey: true });
const lineOf = (name: string) => screen.getByText(name).closest<HTMLElement>('[data-item]')!;
const names = () => [...document.querySelectorAll('[data-row-link]')].map((link) => link.textContent);

beforeAll(fetchTable);
beforeEach(() => {
  forgetPlace();
  window.scrollTo = vi.fn() as typeof window.scrollTo;
});

it('claims and releases by key in the row one stands in, and only what is offered there', async () => {
  const { server } = list(() => [free, held], { 'POST /api/work-items/w1/claim': { body: {} }, 'POST /api/work-items/w2/release': { body: {} } });
  await screen.findByText('Lò Thị Mẩy');
  press('KeyX');
  press('', 'ArrowDown');
  expect(document.activeElement).toBe(lineOf('Lò Thị Mẩy'));
  press('KeyT');
  press('KeyX');
  expect(await screen.findByText(/Đồng chí đã nhận xử lý việc này/)).toBeTruthy();
  press('', 'ArrowDown');
  press('KeyX');
  press('KeyT');
  expect(await screen.findByText('Việc đã trở lại việc chung.')).toBeTruthy();
  expect(server.calls.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual(['/api/work-items/w1/claim', '/api/work-items/w2/release']);
});

it('keeps what was chosen for who comes back, but for what is done by then', async () => {
  const first = list(() => [free, third]);
  await screen.findByText('Lò Thị Mẩy');
  press('KeyM');
  await userEvent.click(await screen.findByRole('checkbox', { name: /Lò Thị Mẩy/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: /Giàng Thị Pó/ }));
  await userEvent.click(screen.getByRole('link', { name: 'Lò Thị Mẩy' }));
  expect(rememberedPlace()?.stops.map(({ href }) => href)).toEqual(['/viec/w1', '/viec/w3']);
  first.unmount();
  passStop('w1', null);
  list(() => [third]);
  expect(await screen.findByText('Đã chọn 1 việc cùng bước “Thẩm định hồ sơ”.')).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(lineOf('Giàng Thị Pó')));
});

it('reads the list on where one walks past its last row', async () => {
  fakeServer({
    'GET /api/work-items': (call) =>
      call.path.includes('cursor=c1') ? { body: { items: [third], next: null } } : { body: { items: [free, held], next: 'c1' } },
    'GET /api/work-items/counts': { body: { overdue: 0, today: 0, week: 0, waiting: 0, shared: 1, mine: 1, unit: 0 } },
  });
  renderPage(<WorkList filter={filter} title="Việc phải làm" officialId="o1" hrefOf={(one) => `/viec/${one.id}`} onMakeList={vi.fn()} />);
  await screen.findByText('Lò Thị Mẩy');
  for (let n = 0; n < 3; n++) press('', 'ArrowDown');
  expect(document.activeElement).toBe(lineOf('Vàng A Sử'));
  await screen.findByText('Giàng Thị Pó');
  press('', 'ArrowDown');
  expect(document.activeElement).toBe(lineOf('Giàng Thị Pó'));
});

it('lets new items wait until they are asked for: no row moves by itself', async () => {
  let items = [held, third];
  const { client } = list(() => items);
  await screen.findByText('Vàng A Sử');
  items = [free, held, third];
  await client.invalidateQueries({ queryKey: ['work-items'] });
  const line = await screen.findByRole('button', { name: 'Có 1 việc mới: hiện ra' });
  expect(names()).toEqual(['Vàng A Sử', 'Giàng Thị Pó']);
  await userEvent.click(line);
  await waitFor(() => expect(names()).toEqual(['Lò Thị Mẩy', 'Vàng A Sử', 'Giàng Thị Pó']));
  expect(screen.queryByRole('button', { name: /việc mới/ })).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(lineOf('Lò Thị Mẩy')));
});

it('calls nothing new that is read on arrival, as what one has just given back', async () => {
  let items = [third];
  const { client, unmount } = list(() => items);
  await screen.findByText('Giàng Thị Pó');
  unmount();
  items = [free, third];
  await client.invalidateQueries({ queryKey: ['work-items'] });
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <WorkList filter={filter} title="Việc phải làm" officialId="o1" hrefOf={(one) => `/viec/${one.id}`} onMakeList={vi.fn()} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  expect(names()).toEqual(['Giàng Thị Pó']);
  await waitFor(() => expect(names()).toEqual(['Lò Thị Mẩy', 'Giàng Thị Pó']));
  expect(screen.queryByRole('button', { name: /việc mới/ })).toBeNull();
});

it('shows new items at once where there were none, and changes of known ones in their rows', async () => {
  let items: WorkItemRow[] = [];
  const { client } = list(() => items);
  await screen.findByText('Không có việc nào ở mục này');
  items = [free];
  await client.invalidateQueries({ queryKey: ['work-items'] });
  expect(await screen.findByText('Lò Thị Mẩy')).toBeTruthy();
  items = [{ ...free, overdue: true, remainingText: 'quá hạn 1 ngày' }];
  await client.invalidateQueries({ queryKey: ['work-items'] });
  expect(await screen.findByText(/quá hạn 1 ngày/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /việc mới/ })).toBeNull();
});
