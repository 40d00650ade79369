import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { fakeServer } from '../../testing/fakeServer';
import { renderPage } from '../../testing/renderPage';
import { workItem } from '../../testing/samples';
import { FlashNotice } from '../../ui/notice/FlashNotice';
import { ItemHands } from './ItemHands';

const press = (code: string) => fireEvent.keyDown(window, { key: '', code, altKey: true });

it('gives the item back by key and asks what it is now', async () => {
  const server = fakeServer({ 'POST /api/work-items/w1/release': { body: {} } });
  const changed = vi.fn();
  renderPage(
    <>
      <FlashNotice />
      <ItemHands item={workItem()} onChanged={changed} />
    </>,
  );
  expect(screen.queryByRole('button', { name: 'Phân công' })).toBeNull();
  press('KeyG');
  press('KeyT');
  await waitFor(() => expect(changed).toHaveBeenCalledOnce());
  expect(server.to('POST', '/api/work-items/w1/release')).toHaveLength(1);
  expect(await screen.findByText('Việc đã trở lại việc chung.')).toBeTruthy();
});

it('hands it out from the desk where that is offered', async () => {
  const officials = [{ id: 'o7', fullName: 'Vũ Thị Thẩm' }];
  const item = workItem({ actions: ['assign', 'open'] });
  const server = fakeServer({
    'GET /api/work-items/w1': { body: { ...item, assignees: officials } },
    'POST /api/work-items/w1/assign': { body: {} },
  });
  renderPage(<ItemHands item={item} onChanged={vi.fn()} />);
  press('KeyG');
  await userEvent.click(await screen.findByRole('radio', { name: 'Vũ Thị Thẩm' }));
  await userEvent.click(screen.getAllByRole('button', { name: 'Phân công' }).at(-1)!);
  await waitFor(() => expect(server.to('POST', '/api/work-items/w1/assign').at(-1)?.body).toEqual({ officialId: 'o7' }));
});

it('shows nothing and binds no key where nothing is offered', () => {
  const server = fakeServer({});
  const { container } = renderPage(<ItemHands item={workItem({ actions: ['open'] })} onChanged={vi.fn()} />);
  press('KeyT');
  press('KeyG');
  expect(container.textContent).toBe('');
  expect(server.calls).toEqual([]);
});
