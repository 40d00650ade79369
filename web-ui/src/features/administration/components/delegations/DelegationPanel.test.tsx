import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { fakeServer } from '../../../../testing/fakeServer';
import { renderPage } from '../../../../testing/renderPage';
import type { Delegation, DelegationList } from '../../administrationTypes';
import { DelegationPanel } from './DelegationPanel';

const ONE: Delegation = {
  id: 'd1',
  unitId: 'u1',
  unitName: 'Đảng ủy xã Sơn Hà',
  unitCode: '99000101000000',
  matter: 'one',
  from: '2026-01-05',
  to: null,
  document: '12-QĐ/TU',
  documentOn: null,
  state: 'IN_FORCE',
  actions: ['end', 'correct', 'withdraw'],
};
const LIST: DelegationList = { items: [ONE], more: false, counts: [{ state: 'IN_FORCE', count: 51 }], matters: [{ slug: 'one', name: 'Việc thứ nhất' }] };
const ASKED = 'POST /api/administration/delegations/search';

it('shows who decides what by which document, and corrects with a reason that the server asks for', async () => {
  const refused = { code: 'ORGANISATION-002', title: 'Chưa hợp lệ', errors: [{ field: 'reason', code: 'required', message: 'Nhập lý do.' }] };
  fakeServer({ [ASKED]: { body: LIST }, 'POST /api/administration/delegations/d1/correct': { status: 422, body: refused } });
  renderPage(<DelegationPanel />);
  const row = (await screen.findByText('Đảng ủy xã Sơn Hà')).closest('tr')!;
  within(row).getByText('Việc thứ nhất');
  within(row).getByText('12-QĐ/TU');
  screen.getByRole('option', { name: 'Đang hiệu lực (51)' });
  await userEvent.click(within(row).getByRole('button', { name: 'Đính chính' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByLabelText<HTMLInputElement>(/Số văn bản/).value).toBe('12-QĐ/TU');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Đính chính' }));
  expect((await within(dialog).findAllByText('Nhập lý do.')).length).toBeGreaterThan(0);
});

it('offers nothing that the server does not', async () => {
  fakeServer({ [ASKED]: { body: { ...LIST, items: [{ ...ONE, state: 'WITHDRAWN', actions: [] }] } } });
  renderPage(<DelegationPanel />);
  const row = (await screen.findByText('Đảng ủy xã Sơn Hà')).closest('tr')!;
  expect(within(row).queryByRole('button')).toBeNull();
});

it('takes a whole list in on the same screen, without asking of what kind it is', async () => {
  fakeServer({ [ASKED]: { body: LIST }, 'GET /api/imports': { body: [] } });
  renderPage(<DelegationPanel />);
  await screen.findByText('Đảng ủy xã Sơn Hà');
  await userEvent.click(screen.getByRole('button', { name: 'Nhập từ bảng tính' }));
  expect(screen.queryByLabelText('Danh sách gồm')).toBeNull();
  expect(screen.queryByRole('combobox', { name: /loại/i })).toBeNull();
  const template = screen.getAllByRole('link').find((each) => each.getAttribute('href')?.includes('XLSX'));
  expect(template?.getAttribute('href')).toBe('/api/imports/templates/DELEGATIONS?format=XLSX');
});

it('does not forget a list that waits, and speaks of "done" only once it is written', async () => {
  const waiting = {
    ...{ id: 'b1', kind: 'DELEGATIONS', fileName: 'uy-quyen.xlsx', status: 'CHECKED', uploadedByName: 'Trần Thị Hà', uploadedAt: '2026-11-29T02:00:00Z' },
    ...{ rowsRead: 2, rowsBad: 0, rowsNew: 2, rowsChanged: 0, rowsSame: 0, rowsKept: 0, errors: 0, rowsApplied: 0, rowsSkipped: 0, finishedAt: null },
    actions: ['APPLY_ALL', 'DISCARD'],
  };
  fakeServer({
    [ASKED]: { body: LIST },
    'GET /api/imports': { body: [waiting] },
    'GET /api/imports/b1': { body: waiting },
    'GET /api/imports/b1/changes': { body: { items: [], next: null } },
    'POST /api/imports/b1/application': { status: 202, body: { ...waiting, status: 'APPLIED', rowsApplied: 2, actions: ['DISCARD'] } },
  });
  renderPage(<DelegationPanel />);
  expect(await screen.findByText('Tệp “uy-quyen.xlsx” đã nộp, chưa ghi vào danh sách.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Xem tiếp tệp này' }));
  expect(await screen.findByRole('button', { name: 'Để sau, về danh sách' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Xong, xem danh sách' })).toBeNull();
  await userEvent.click(await screen.findByRole('button', { name: 'Ghi tất cả 2 dòng' }));
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Ghi tất cả 2 dòng' }));
  expect(await screen.findByRole('button', { name: 'Xong, xem danh sách' })).toBeTruthy();
});
