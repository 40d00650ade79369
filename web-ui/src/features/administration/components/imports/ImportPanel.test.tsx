import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { fakeServer } from '../../../../testing/fakeServer';
import { renderPage } from '../../../../testing/renderPage';
import type { ImportBatch } from '../../administrationTypes';
import { ImportPanel } from './ImportPanel';

const batch: ImportBatch = {
  id: 'b1',
  kind: 'ITEMS',
  fileName: 'dot.csv',
  status: 'CHECKED',
  uploadedByName: 'Trần Thị Hà',
  uploadedAt: '2026-11-29T02:00:00Z',
  rowsRead: 2,
  rowsBad: 0,
  rowsNew: 0,
  rowsChanged: 0,
  rowsSame: 2,
  rowsKept: 2,
  errors: 0,
  rowsApplied: 0,
  rowsSkipped: 0,
  finishedAt: null,
  actions: ['APPLY_ALL', 'DISCARD'],
};

const there = (place: number, name: string) => ({
  place,
  sheet: null,
  row: place + 1,
  subject: name,
  fields: [{ heading: 'Họ và tên', before: `${place}. ${name}`, after: name, kept: true }],
});

it('tells which rows of a sheet are on the list already, and writes again only what is ticked', async () => {
  const server = fakeServer({
    'GET /api/imports/b1': { body: batch },
    'GET /api/imports/b1/changes': { body: { items: [there(1, 'Mai Thị Vân'), there(2, 'Trịnh Công Lực')], next: null } },
    'POST /api/imports/b1/application': { status: 202, body: { ...batch, status: 'APPLIED', actions: ['DISCARD'] } },
  });
  renderPage(<ImportPanel id="b1" onDiscarded={() => undefined} />);
  expect(await screen.findByText('Cả 2 dòng đúng của tệp đã có trong danh sách.')).toBeTruthy();
  expect(await screen.findByRole('heading', { name: 'Đã có trong danh sách' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Ghi tất cả/ })).toBeNull();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Ghi thêm dòng 3' }));
  await userEvent.click(screen.getByRole('button', { name: 'Ghi tất cả 1 dòng' }));
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Ghi tất cả 1 dòng' }));
  await waitFor(() => expect(server.to('POST', '/api/imports/b1/application')).toHaveLength(1));
  expect(server.to('POST', '/api/imports/b1/application')[0]?.body).toEqual({ goodRowsOnly: false, overwrite: [2] });
});

it('says one thing where every row is wrong: that nothing was written, and what to do next', async () => {
  const wrong: ImportBatch = { ...batch, kind: 'PERSONS', rowsBad: 2, rowsSame: 0, rowsKept: 0, errors: 3, actions: ['DISCARD'] };
  const error = { number: 1, sheet: null, row: 2, column: 'C', heading: 'Ngày sinh', value: '31/2/1990', message: 'Không có ngày này trong lịch.' };
  fakeServer({
    'GET /api/imports/b1': { body: wrong },
    'GET /api/imports/b1/changes': { body: { items: [], next: null } },
    'GET /api/imports/b1/errors': { body: { items: [error], next: null } },
  });
  renderPage(<ImportPanel id="b1" onDiscarded={() => undefined} />);
  expect(await screen.findByText('Chưa ghi gì: cả 2 dòng của tệp đều sai.')).toBeTruthy();
  expect(await screen.findByText('3 lỗi ở 2 dòng.')).toBeTruthy();
  expect(screen.queryByText(/Không có dòng nào|chỉ nhập các dòng đúng/)).toBeNull();
});
