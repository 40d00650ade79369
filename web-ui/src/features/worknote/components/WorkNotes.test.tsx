import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { WorkNotes } from './WorkNotes';

const note = { id: 'n1', text: 'Đã gọi chi bộ.', writtenAt: '2026-11-18T02:00:00Z', writtenByName: 'Lò Thị Mẩy', withdrawnAt: null, mine: true };
const at = '/api/dossiers/d1/work-notes';

function show(items: object[], writes = true, more: Parameters<typeof fakeServer>[0] = {}) {
  const server = fakeServer({ [`GET ${at}`]: { body: { items, writes, keptMonths: 12 } }, ...more });
  renderPage(<WorkNotes dossierId="d1" />);
  return server;
}

it('says plainly that they are no part of the dossier and when they go', async () => {
  show([], false);
  expect(await screen.findByText('Ghi chú công việc – không thuộc hồ sơ')).toBeTruthy();
  expect(screen.getByText('Ghi chú tự xóa sau khi hồ sơ kết thúc 12 tháng.')).toBeTruthy();
  expect(screen.getByText('Chưa có ghi chú nào.')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('writes one, and none without words', async () => {
  const server = show([], true, { [`POST ${at}`]: { status: 204 } });
  await userEvent.click(await screen.findByRole('button', { name: 'Ghi chú' }));
  expect(screen.getByText('Phải ghi mục này.')).toBeTruthy();
  await userEvent.type(screen.getByRole('textbox'), 'Chờ bản photo.');
  await userEvent.click(screen.getByRole('button', { name: 'Ghi chú' }));
  await waitFor(() => expect(server.to('POST', at).map(({ body }) => body)).toEqual([{ text: 'Chờ bản photo.' }]));
  await waitFor(() => expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe(''));
});

it('keeps what was typed where it is refused', async () => {
  show([], true, { [`POST ${at}`]: { status: 409, body: { title: 'Hồ sơ đã kết thúc.', code: 'DOSSIER-008' } } });
  await userEvent.type(await screen.findByRole('textbox'), 'Chờ bản photo.');
  await userEvent.click(screen.getByRole('button', { name: 'Ghi chú' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Chờ bản photo.');
});

it('offers withdrawing to its author alone, and shows what was withdrawn as such', async () => {
  const others = { ...note, id: 'n2', text: 'Nhờ xem lại.', mine: false };
  const gone = { ...note, id: 'n3', text: null, withdrawnAt: '2026-11-19T02:00:00Z', mine: false };
  const server = show([note, others, gone], true, { [`POST ${at}/n1/withdraw`]: { status: 204 } });
  expect(await screen.findByText(/Ghi chú đã được rút lúc/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /Rút ghi chú lúc/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Rút ghi chú' }));
  await waitFor(() => expect(server.to('POST', `${at}/n1/withdraw`)).toHaveLength(1));
});

it('says so where they cannot be read', async () => {
  show([], true, { [`GET ${at}`]: { status: 404, body: { title: 'Không tìm thấy hồ sơ.', code: 'DOSSIER-001' } } });
  expect(await screen.findByRole('alert')).toBeTruthy();
});
