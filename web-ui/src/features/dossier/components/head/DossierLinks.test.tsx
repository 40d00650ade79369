import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Wire } from '../../../../api/wire';
import { fakeServer } from '../../../../testing/fakeServer';
import { renderPage } from '../../../../testing/renderPage';
import { DossierLinks } from './DossierLinks';

const LINKS = '/api/dossiers/d1/links';
const link = (part: Partial<Wire<'LinkView'>> = {}): Wire<'LinkView'> => ({
  name: 'confirmation',
  kind: 'RECOGNISES',
  label: 'Lập thư xác nhận',
  earlier: false,
  opened: false,
  dossierId: null,
  code: null,
  statusName: null,
  mayOpen: false,
  blocked: null,
  ...part,
});
const opened = link({ opened: true, dossierId: 'd2', code: '79-0002', statusName: 'Đang lập hồ sơ' });

function show(links: Wire<'LinkView'>[], more = {}) {
  const server = fakeServer({ [`GET ${LINKS}`]: { body: links }, ...more });
  renderPage(<DossierLinks dossierId="d1" hrefOf={(id) => `/ho-so/${id}`} />);
  return server;
}

test('leads to the dossier that goes on, and names no dossier elsewhere', async () => {
  show([opened, link({ name: 'again', label: 'Thử việc lần nữa', opened: true })]);
  expect((await screen.findByRole('link', { name: '79-0002' })).getAttribute('href')).toBe('/ho-so/d2');
  expect(screen.getByText('Thử việc lần nữa: đã lập, ở nơi khác')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('what cannot be opened says why and offers nothing', async () => {
  show([link({ blocked: 'Chưa có thủ tục này.' })]);
  expect(await screen.findByText('Lập thư xác nhận: Chưa có thủ tục này.')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('is opened once, however often the button is pressed, and says so', async () => {
  let links = [link({ mayOpen: true })];
  const server = show([], {
    [`GET ${LINKS}`]: () => ({ body: links }),
    [`POST ${LINKS}/confirmation`]: () => {
      links = [opened];
      return { status: 201, body: { id: 'd2', code: '79-0002' } };
    },
  });
  await userEvent.dblClick(await screen.findByRole('button', { name: 'Lập hồ sơ: Lập thư xác nhận' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Đã lập hồ sơ 79-0002.'));
  expect(await screen.findByRole('link', { name: '79-0002' })).toBeTruthy();
  expect(server.to('POST', `${LINKS}/confirmation`)).toHaveLength(1);
  expect(document.activeElement).toBe(screen.getByRole('status'));
});

test('a page grown old is told that another was faster, and shows what is there now', async () => {
  let links = [link({ mayOpen: true })];
  show([], {
    [`GET ${LINKS}`]: () => ({ body: links }),
    [`POST ${LINKS}/confirmation`]: () => {
      links = [opened];
      return { status: 409, body: { code: 'LINK-002', title: 'Đã có hồ sơ nối tiếp.', errors: [] } };
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Lập hồ sơ: Lập thư xác nhận' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Đã có hồ sơ nối tiếp.');
  expect(await screen.findByRole('link', { name: '79-0002' })).toBeTruthy();
});

test('there is nothing where there is neither an earlier nor a later one', async () => {
  const server = show([]);
  await waitFor(() => expect(server.to('GET', LINKS)).toHaveLength(1));
  expect(screen.queryByText('Hồ sơ liên quan')).toBeNull();
});
