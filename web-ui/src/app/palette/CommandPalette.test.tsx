import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { expect, it, vi } from 'vitest';
import type { Session } from '../../api/types';
import { fakeServer } from '../../testing/fakeServer';
import { renderPage } from '../../testing/renderPage';
import { row } from '../../testing/samples';
import { ConfirmDialog } from '../../ui/overlay/ConfirmDialog';
import { Offer } from '../../ui/shortcuts/Offer';
import { useShortcut } from '../../ui/shortcuts/useShortcut';
import { usePalette } from './usePalette';

const session = {
  officialId: 'o1',
  fullName: 'Trần Thu Hà',
  positions: [],
  can: { openDossier: false, administer: false, confirmFacts: false, handOut: false, readRegister: true, rooms: [] },
} as unknown as Session;

const claimed = vi.fn();

function Page() {
  const { open, palette } = usePalette(session);
  const [asking, setAsking] = useState(false);
  const [closed, setClosed] = useState(false);
  useShortcut('claim', claimed, { label: 'Nhận tiếp' });
  useShortcut('release', vi.fn(), { active: false });
  useShortcut('claimRow', vi.fn(), { now: () => false });
  return (
    <>
      <button type="button" onClick={open}>
        Tìm
      </button>
      <input aria-label="Lý do" />
      <p data-testid="place">{useLocation().pathname + useLocation().search}</p>
      {!closed && <Offer label="Đính chính" run={() => setAsking(true)} />}
      {asking && <ConfirmDialog title="Đính chính số" text="" action="Ghi" onConfirm={() => setClosed(true)} onClose={() => setAsking(false)} />}
      {palette}
    </>
  );
}

function arrive(routes: Parameters<typeof fakeServer>[0] = {}) {
  const server = fakeServer({
    'GET /api/about': { body: { signedIn: true } },
    'GET /api/session': { body: session },
    'POST /api/work-items/search': { body: { items: [], more: false } },
    'POST /api/dossiers/search': { body: { items: [], next: null } },
    ...routes,
  });
  renderPage(<Page />);
  return server;
}

const box = () => screen.findByRole('combobox', { name: 'Tìm và đi đến' });
const pressAltK = () => fireEvent.keyDown(window, { key: 'k', code: 'KeyK', altKey: true });
const entries = () =>
  within(screen.getByRole('listbox'))
    .queryAllByRole('option')
    .map((one) => one.getAttribute('aria-label'));

it('opens by its key from a field, and gives the field the focus back', async () => {
  arrive();
  const field = screen.getByRole('textbox', { name: 'Lý do' });
  field.focus();
  pressAltK();
  const opened = await box();
  expect(document.activeElement).toBe(opened);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(field));
});

it('offers the acts that stand on the page and the pages this official may go to, and no others', async () => {
  arrive();
  pressAltK();
  await box();
  expect(entries()).toEqual(expect.arrayContaining(['Nhận tiếp', 'Đính chính', 'Việc của tôi', 'Sổ theo dõi']));
  for (const hidden of ['Bỏ nhận', 'Nhận xử lý việc ở dòng đang đứng', 'Quản trị', 'Lập hồ sơ', 'Quy trình và thời hạn', 'Quản trị: Cán bộ']) {
    expect(entries()).not.toContain(hidden);
  }
});

it('finds a page without accents and goes there by Enter', async () => {
  arrive();
  pressAltK();
  await userEvent.type(await box(), 'so theo');
  await waitFor(() => expect(entries()).toEqual(['Sổ theo dõi']));
  const option = screen.getByRole('option', { name: 'Sổ theo dõi' });
  await userEvent.keyboard('{ArrowDown}');
  await waitFor(async () => expect((await box()).getAttribute('aria-activedescendant')).toBe(option.id));
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByTestId('place').textContent).toBe('/so-theo-doi'));
  expect(screen.queryByRole('combobox')).toBeNull();
});

it('does an act once it is closed: a dialog that opens then gives the focus back to the page', async () => {
  arrive();
  const field = screen.getByRole('textbox', { name: 'Lý do' });
  field.focus();
  pressAltK();
  await userEvent.type(await box(), 'dinh chinh');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await screen.findByRole('dialog', { name: 'Đính chính số' });
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(field));
});

it('finds work and dossiers through the doors of the lists, with the words in the body', async () => {
  const server = arrive({
    'POST /api/work-items/search': { body: { items: [row({ id: 'w9', personName: 'Vàng A Sử' })], more: false } },
    'POST /api/dossiers/search': {
      body: { items: [{ id: 'd9', personName: 'Vàng A Sử', code: '79001002003004-261118-0009', statusName: 'Đang giải quyết' }], next: null },
    },
  });
  pressAltK();
  await userEvent.type(await box(), 'vang a su');
  await waitFor(() =>
    expect(entries()).toEqual(['Vàng A Sử, Thẩm định hồ sơ · 79001002003004-261118-0001', 'Vàng A Sử, 79001002003004-261118-0009 · Đang giải quyết']),
  );
  expect(server.to('POST', '/api/dossiers/search').at(-1)?.body).toEqual({ text: 'vang a su' });
  expect(server.calls.every((call) => !/vang/i.test(decodeURI(call.path)))).toBe(true);
  await userEvent.click(screen.getByRole('option', { name: /Đang giải quyết/ }));
  await waitFor(() => expect(screen.getByTestId('place').textContent).toBe('/ho-so/d9'));
});

it('takes what is found first by Enter alone, and walks round at both ends', async () => {
  arrive({ 'POST /api/work-items/search': { body: { items: [row({ id: 'w9' }), row({ id: 'w8' })], more: false } } });
  pressAltK();
  const opened = await box();
  await userEvent.type(opened, 'lo thi');
  await waitFor(() => expect(entries()).toHaveLength(2));
  const [first, second] = screen.getAllByRole('option');
  await waitFor(() => expect(opened.getAttribute('aria-activedescendant')).toBe(first!.id));
  await userEvent.keyboard('{ArrowUp}');
  await waitFor(() => expect(opened.getAttribute('aria-activedescendant')).toBe(second!.id));
  await userEvent.keyboard('{ArrowDown}');
  await waitFor(() => expect(opened.getAttribute('aria-activedescendant')).toBe(first!.id));
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByTestId('place').textContent).toBe('/viec/w9'));
});

it('says how much there is, and that nothing fits', async () => {
  arrive();
  pressAltK();
  await userEvent.type(await box(), 'xyzzy');
  expect(await screen.findByText('Không có gì khớp “xyzzy”.')).toBeTruthy();
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('0 mục'));
});

it('still finds pages and acts while the server does not answer, and says so', async () => {
  arrive({ 'POST /api/dossiers/search': { status: 400, body: { title: 'Không được' } } });
  pressAltK();
  await userEvent.type(await box(), 'viec');
  expect(await screen.findByText(/Chưa tìm được hồ sơ/)).toBeTruthy();
  expect(entries()).toContain('Việc của tôi');
});
