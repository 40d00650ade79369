import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { ArchiveTab } from './ArchiveTab';

const archive = { folder: '38.168.053.000.001/001099012345_LeVanA', papers: 12, recorded: 1, keptBack: 2, deposits: [] };

it('says what is left out, and keeps the form open with what the server refuses at its field', async () => {
  const message = 'Ngày giao nhận không được trước ngày kết thúc hồ sơ.';
  fakeServer({
    'GET /api/dossiers/d1/archive': () => ({ body: archive }),
    'POST /api/dossiers/d1/archive/deposits': () => ({
      status: 422,
      body: { code: 'ARCHIVE-004', detail: message, errors: [{ field: 'handedOn', code: 'beforeClosing', message }] },
    }),
  });
  renderPage(<ArchiveTab dossierId="d1" giver="Nguyễn Văn Giao" />);
  expect(await screen.findByText(/2 tài liệu đồng chí không được đọc/)).toBeTruthy();
  expect(screen.getByRole('link', { name: /Tải gói lưu trữ/ }).getAttribute('href')).toBe('/api/dossiers/d1/archive/package');
  fireEvent.click(screen.getByRole('button', { name: 'Lập biên bản giao nhận' }));
  const dialog = await screen.findByRole('dialog');
  const press = () => fireEvent.click(within(dialog).getByRole('button', { name: 'Lập biên bản giao nhận' }));
  press();
  expect(await screen.findAllByText('Phải ghi mục này.')).toHaveLength(5);
  for (const label of [/Số biên bản/, /Chức vụ người giao/, /^Người nhận/, /Chức vụ người nhận/, /Đơn vị nhận/]) {
    fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: 'x' } });
  }
  press();
  expect(await screen.findByText(message)).toBeTruthy();
});
