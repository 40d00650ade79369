import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes, useLocation } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { workItemsQuery } from '../../features/inbox/api/workItemsQuery';
import { readFilter } from '../../features/inbox/inboxFilter';
import { forgetPlace, rememberedPlace, rememberPlace } from '../../features/inbox/listPlace';
import { fakeServer } from '../../testing/fakeServer';
import { renderPage } from '../../testing/renderPage';
import { row } from '../../testing/samples';
import { DeskWays } from './DeskWays';

const stops = ['a', 'b'].map((id) => ({ id, href: `/viec/${id}`, name: `Đồng chí ${id}` }));
const came = () => rememberPlace({ url: 'view=shared', itemId: 'a', scrollY: 40, text: '', stops, picked: null });
const Where = () => <p data-testid="place">{useLocation().pathname + useLocation().search}</p>;

function open(address: string) {
  return renderPage(
    <>
      <Routes>
        <Route path="/viec/:id" element={<DeskWays backTo="/viec?view=shared" backText="Về danh sách việc" />} />
        <Route path="*" element={null} />
      </Routes>
      <Where />
    </>,
    address,
  );
}

const place = () => screen.getByTestId('place').textContent;
const press = (code: string) => fireEvent.keyDown(window, { key: '', code, altKey: true });

beforeEach(forgetPlace);

it('goes on and back by key and by button in the order of the list, and stops at both ends', async () => {
  came();
  open('/viec/a');
  expect(screen.getByText('1/2')).toBeTruthy();
  expect((screen.getByRole('button', { name: 'Việc trước trong danh sách' }) as HTMLButtonElement).disabled).toBe(true);
  press('Period');
  await waitFor(() => expect(place()).toBe('/viec/b'));
  expect(rememberedPlace()?.itemId).toBe('b');
  press('Period');
  expect(place()).toBe('/viec/b');
  await userEvent.click(screen.getByRole('button', { name: 'Việc trước trong danh sách: Đồng chí a' }));
  expect(place()).toBe('/viec/a');
});

it('leads back to the list with its filter by key', async () => {
  came();
  open('/viec/b');
  press('KeyB');
  await waitFor(() => expect(place()).toBe('/viec?view=shared'));
});

it('shows no ways on to who did not come from a list', () => {
  open('/viec/a');
  expect(screen.queryByRole('navigation', { name: 'Các việc trong danh sách' })).toBeNull();
  press('Period');
  expect(place()).toBe('/viec/a');
});

it('asks for further rows where the list goes on behind the last one that was shown', async () => {
  const server = fakeServer({
    'GET /api/work-items': (call) =>
      call.path.includes('cursor=c1')
        ? { body: { items: [row({ id: 'c', personName: 'Đồng chí c' })], next: null } }
        : { body: { items: [row({ id: 'a' }), row({ id: 'b' })], next: 'c1' } },
  });
  came();
  const { client, unmount } = open('/quay-lai');
  const query = workItemsQuery(readFilter(new URLSearchParams('view=shared')));
  await client.fetchInfiniteQuery(query);
  unmount();
  const data = client.getQueryData(query.queryKey);
  const { client: next } = open('/viec/a');
  next.setQueryData(query.queryKey, data);
  press('Period');
  await screen.findByText('2/2+');
  press('Period');
  await waitFor(() => expect(place()).toBe('/viec/c'));
  expect(await screen.findByText('3/3')).toBeTruthy();
  expect(server.calls.filter((call) => call.path.includes('cursor=c1'))).toHaveLength(1);
});
