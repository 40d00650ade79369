import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeServer } from '../../../../testing/fakeServer';
import { renderPage } from '../../../../testing/renderPage';
import { OfficialPanel } from './OfficialPanel';

it.each([true, false])('says that a link waits to be confirmed again: %s', async (linkWaitsAgain) => {
  fakeServer({
    'GET /api/administration/officials/o1': {
      body: { id: 'o1', fullName: 'Lê Thị Mới', account: null, holdings: [], waiting: [], linkWaitsAgain },
    },
    'GET /api/administration/officials/o1/person': { body: { person: null } },
  });
  renderPage(<OfficialPanel id="o1" />);
  expect(await screen.findByRole('heading', { name: 'Lê Thị Mới' })).toBeTruthy();
  expect(screen.queryAllByText(/phải được người thứ hai xác nhận lại/)).toHaveLength(linkWaitsAgain ? 1 : 0);
});

it('says how many open steps nobody can do after an account was blocked', async () => {
  const official = {
    id: 'o1',
    fullName: 'Lê Thị Mới',
    account: { username: 'moi', blocked: false, passwordSet: true },
    holdings: [],
    waiting: [],
    linkWaitsAgain: false,
    leftBehind: null,
  };
  fakeServer({
    'GET /api/administration/officials/o1': { body: official },
    'GET /api/administration/officials/o1/person': { body: { person: null } },
    'GET /api/administration/officials/o1/held-steps': { body: [] },
    'POST /api/administration/officials/o1/block': { body: { ...official, leftBehind: 5 } },
  });
  renderPage(<OfficialPanel id="o1" />);
  fireEvent.click(await screen.findByRole('button', { name: 'Khóa tài khoản' }));
  expect(await screen.findByText(/Không giữ việc nào/)).toBeTruthy();
  fireEvent.click(screen.getAllByRole('button', { name: 'Khóa tài khoản' }).at(-1)!);
  expect(await screen.findByText('5 bước đang mở không còn ai làm được')).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
});
