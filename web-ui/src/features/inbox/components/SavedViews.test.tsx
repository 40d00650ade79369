import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import type { SavedView } from '../api/savedViews';
import type { InboxFilter } from '../inboxFilter';
import { addressOf, SavedViews } from './SavedViews';

const filter: InboxFilter = { view: 'todo', due: 'overdue', procedure: 'admission', sort: 'due' };
const view = (part: Partial<SavedView> = {}): SavedView => ({
  id: 's1',
  name: 'Gấp',
  view: 'todo',
  due: 'overdue',
  procedure: 'admission',
  sort: 'due',
  unitId: null,
  unitName: null,
  changeable: true,
  ...part,
});
const shared = view({ id: 's2', name: 'Cả phòng', due: null, procedure: null, unitId: 'u1', unitName: 'Phòng Tổ chức', changeable: false });

it('stands for the address of its filter', () => {
  expect(addressOf(view())).toBe('view=todo&due=overdue&procedure=admission');
  expect(addressOf(view({ view: 'forgotten', due: null, procedure: null }))).toBe('');
});

it('lists one’s own and those of the unit as links, and marks the one that is shown', async () => {
  fakeServer({ 'GET /api/saved-views': { body: { views: [view(), shared], shareableWith: [] } } });
  renderPage(<SavedViews filter={filter} />);
  const links = within(await screen.findByRole('navigation', { name: 'Bộ lọc đã lưu' })).getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(['Gấp', 'Cả phòng (dùng chung: Phòng Tổ chức)']);
  expect(links.map((link) => link.getAttribute('aria-current'))).toEqual(['page', null]);
  expect(links[1]?.getAttribute('href')).toBe('/?view=todo');
});

it('saves the filter under a name, and shares it where one leads the unit', async () => {
  const server = fakeServer({
    'GET /api/saved-views': { body: { views: [], shareableWith: [{ id: 'u1', name: 'Phòng Tổ chức' }] } },
    'POST /api/saved-views': { status: 201, body: view() },
  });
  renderPage(<SavedViews filter={filter} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Lưu bộ lọc này' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Lưu' }));
  expect(await screen.findByText('Hãy đặt tên cho bộ lọc.')).toBeTruthy();
  await userEvent.type(screen.getByRole('textbox', { name: /Tên bộ lọc/ }), ' Gấp ');
  await userEvent.click(screen.getByRole('radio', { name: 'Mọi người ở Phòng Tổ chức' }));
  await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(server.to('POST', '/api/saved-views')[0]?.body).toEqual({ name: 'Gấp', ...filter, unitId: 'u1' });
});

it('renames and deletes what one may change, and nothing else', async () => {
  let views = [view(), shared];
  const server = fakeServer({
    'GET /api/saved-views': () => ({ body: { views, shareableWith: [] } }),
    'PUT /api/saved-views/s1': () => {
      views = [view({ name: 'Trễ' }), shared];
      return { body: views[0] };
    },
    'DELETE /api/saved-views/s1': () => {
      views = [shared];
      return { status: 204 };
    },
  });
  renderPage(<SavedViews filter={filter} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Sửa bộ lọc đã lưu' }));
  expect(await screen.findAllByRole('button', { name: /^Đổi tên/ })).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Đổi tên: Gấp' }));
  const name = screen.getByRole('textbox', { name: /Đổi tên: Gấp/ });
  await userEvent.clear(name);
  await userEvent.type(name, 'Trễ');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Xóa: Trễ' }));
  expect(await screen.findByText('Không có bộ lọc nào đồng chí đổi tên hoặc xóa được.')).toBeTruthy();
  expect(server.to('PUT', '/api/saved-views/s1')[0]?.body).toEqual({ name: 'Trễ' });
});
