import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { column, roster, rosterItem } from '../../../testing/rosters';
import type { Roster, RosterItem } from '../rosterTypes';
import { RosterPanel } from './RosterPanel';

const TWO = [rosterItem(1, 'Trịnh Công Lực', { values: { years: '50', cardNumber: '99000001' } }), rosterItem(2, 'Mai Thị Vân', { values: { years: '30' } })];

type Routes = Parameters<typeof fakeServer>[0];

function panel(of: Roster, items: readonly RosterItem[] = TWO, more: Routes = {}) {
  const server = fakeServer({
    'GET /api/dossiers/d1/items': { body: of },
    'POST /api/dossiers/d1/items/search': { body: { items, next: null } },
    ...more,
  });
  renderPage(<RosterPanel dossierId="d1" picker={() => <p>picker</p>} sheet={() => <p>sheet</p>} />);
  return server;
}

const editable = roster().columns.map((each) => ({ ...each, editable: true }));
const atEntering = { taskId: 't1', actions: ['ENTER', 'FILL'] as Roster['actions'], columns: editable };
const given = roster().outcomes.map((each) => ({ ...each, given: true }));
const atDeciding = { taskId: 't1', actions: ['SETTLE'] as Roster['actions'], outcomes: given };

it('offers nothing to search or to choose from while nobody is on the list', async () => {
  panel(roster({ ...atEntering, total: 0, counts: [] }), []);
  expect(await screen.findByText('Danh sách chưa có ai.')).toBeTruthy();
  expect(screen.queryByRole('searchbox')).toBeNull();
  expect(screen.queryByRole('button', { name: /Tất cả/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'Thêm một người' })).toBeTruthy();
});

it('shows who reads it what stands in its columns, and no outcome before there is one', async () => {
  panel(roster());
  const row = within(await screen.findByRole('row', { name: /Trịnh Công Lực/ }));
  expect(row.getByText('50 năm')).toBeTruthy();
  expect(screen.queryByRole('columnheader', { name: 'Kết quả' })).toBeNull();
  expect(screen.queryByRole('button', { name: /Chưa có kết quả/ })).toBeNull();
  expect(screen.queryByRole('button', { name: /^Sửa|^Bỏ|Thêm/ })).toBeNull();
});

it('lets the keyboard scroll what is wider than its place', async () => {
  panel(roster());
  const area = await screen.findByRole('region', { name: 'Người được đề nghị' });
  expect(area.tabIndex).toBe(0);
});

it('puts a slip in one row right in that row, and says at the field what cannot stand there', async () => {
  let answer: { status: number; body?: unknown } = {
    status: 422,
    body: { code: 'ITEM-005', title: 'x', errors: [{ field: 'cardNumber', code: 'wrong', message: 'Số thẻ có 8 đến 12 chữ số.' }] },
  };
  const server = panel(roster(atEntering), TWO, { 'PUT /api/work-items/t1/items/i2': () => answer });
  await userEvent.click(await screen.findByRole('button', { name: 'Sửa: Mai Thị Vân' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Sửa: Mai Thị Vân' }));
  expect(dialog.getByRole('option', { name: 'Chọn một mục' })).toBeTruthy();
  await userEvent.type(dialog.getByLabelText(/Số thẻ/), '12');
  await userEvent.click(dialog.getByRole('button', { name: 'Lưu' }));
  expect(await dialog.findByText('Số thẻ có 8 đến 12 chữ số.')).toBeTruthy();
  answer = { status: 204 };
  await userEvent.click(dialog.getByRole('button', { name: 'Lưu' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(server.to('PUT', '/api/work-items/t1/items/i2')[1]?.body).toEqual({ values: { years: '30', cardNumber: '12' } });
});

it('asks before a row is taken off', async () => {
  const server = panel(roster(atEntering), TWO, { 'DELETE /api/work-items/t1/items/i1': { status: 204 } });
  await userEvent.click(await screen.findByRole('button', { name: 'Bỏ: Trịnh Công Lực' }));
  expect(server.to('DELETE', '/api/work-items/t1/items/i1')).toHaveLength(0);
  await userEvent.click(await screen.findByRole('button', { name: 'Bỏ khỏi danh sách' }));
  await waitFor(() => expect(server.to('DELETE', '/api/work-items/t1/items/i1')).toHaveLength(1));
});

it('gives those chosen their outcome with the reason it needs, and keeps none ready for all the others', async () => {
  const server = panel(roster(atDeciding), TWO, { 'POST /api/work-items/t1/items/outcomes': { status: 204 } });
  const give = await screen.findByRole('button', { name: 'Ghi kết quả' });
  await userEvent.click(give);
  expect(await screen.findByText('Hãy chọn kết quả.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText('Kết quả', { selector: 'select' }));
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Chọn Mai Thị Vân' }));
  await userEvent.selectOptions(screen.getByLabelText('Kết quả', { selector: 'select' }), 'notGranted');
  await userEvent.click(give);
  expect(await screen.findByText('Hãy ghi lý do.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText('Lý do'));
  await userEvent.type(screen.getByLabelText('Lý do'), 'Chưa đủ tuổi Đảng.');
  await userEvent.click(give);
  await waitFor(() => expect(screen.queryByLabelText('Lý do')).toBeNull());
  await userEvent.click(give);
  const sent = server.to('POST', '/api/work-items/t1/items/outcomes');
  expect(sent.map((call) => call.body)).toEqual([{ ids: ['i2'], outcome: 'notGranted', reason: 'Chưa đủ tuổi Đảng.' }]);
});

it('asks with number and names before all the others come out alike', async () => {
  const rest = { count: 7, names: ['Trịnh Công Lực', 'Mai Thị Vân'] };
  const server = panel(roster({ ...atDeciding, rest }), TWO, { 'POST /api/work-items/t1/items/outcomes': { status: 204 } });
  expect(await screen.findByText('Mọi mục còn lại chưa ghi kết quả ở bước này (7)')).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('Kết quả', { selector: 'select' }), 'granted');
  await userEvent.click(screen.getByRole('button', { name: 'Ghi kết quả' }));
  const asked = within(await screen.findByRole('dialog', { name: 'Ghi “Tặng” cho 7 mục?' }));
  expect(asked.getByText('Gồm: Trịnh Công Lực, Mai Thị Vân và 5 mục nữa.')).toBeTruthy();
  expect(server.to('POST', '/api/work-items/t1/items/outcomes')).toHaveLength(0);
  await userEvent.click(asked.getByRole('button', { name: 'Ghi kết quả' }));
  await waitFor(() => expect(server.to('POST', '/api/work-items/t1/items/outcomes')).toHaveLength(1));
  expect(server.to('POST', '/api/work-items/t1/items/outcomes')[0]?.body).toEqual({ ids: null, outcome: 'granted', reason: null });
});

it('says who came out elsewhere since the screen was opened, before all the others do', async () => {
  let rest = { count: 3, names: ['Trịnh Công Lực', 'Mai Thị Vân', 'Vàng A Sử'] };
  const server = fakeServer({
    'GET /api/dossiers/d1/items': () => ({ body: roster({ ...atDeciding, rest }) }),
    'POST /api/dossiers/d1/items/search': { body: { items: TWO, next: null } },
    'POST /api/work-items/t1/items/outcomes': { status: 204 },
  });
  renderPage(<RosterPanel dossierId="d1" picker={() => <p>picker</p>} sheet={() => <p>sheet</p>} />);
  await userEvent.selectOptions(await screen.findByLabelText('Kết quả', { selector: 'select' }), 'granted');
  rest = { count: 2, names: ['Trịnh Công Lực', 'Vàng A Sử'] };
  await userEvent.click(screen.getByRole('button', { name: 'Ghi kết quả' }));
  const asked = within(await screen.findByRole('dialog', { name: 'Ghi “Tặng” cho 2 mục?' }));
  expect(asked.getByText(/Mai Thị Vân đã được ghi kết quả ở nơi khác; kết quả ấy được giữ nguyên. Gồm: Trịnh Công Lực, Vàng A Sử./)).toBeTruthy();
  expect(server.to('POST', '/api/work-items/t1/items/outcomes')).toHaveLength(0);
});

it('says nothing of people on a list of other things', async () => {
  panel(roster({ ...atEntering, persons: false, label: 'Lô phôi thẻ', total: 0, counts: [] }), []);
  expect(await screen.findByText('Danh sách chưa có mục nào (Lô phôi thẻ).')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Thêm: Lô phôi thẻ' }));
  expect(await screen.findByLabelText(/Lô phôi thẻ/)).toBeTruthy();
});

it('asks for the first number of those series alone that wait, and says at each what is missing', async () => {
  const numbered = [...roster().columns, column('badgeNumber', 'Số huy hiệu', { editable: true, seriesBy: 'years', seriesWaiting: ['50'] })];
  const server = panel(roster({ taskId: 't1', actions: ['FILL', 'NUMBER'], columns: numbered }), TWO, {
    'POST /api/work-items/t1/items/numbers': {
      status: 422,
      body: { code: 'ITEM-005', title: 'x', errors: [{ field: 'firsts.50', code: 'wrong', message: 'Hãy ghi số đầu của dãy 50 năm.' }] },
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Cấp số' }));
  expect(await screen.findByText('Hãy ghi số đầu của dãy 50 năm.')).toBeTruthy();
  expect(screen.queryByLabelText(/30 năm/)).toBeNull();
  expect(server.to('POST', '/api/work-items/t1/items/numbers')[0]?.body).toEqual({ column: 'badgeNumber', firsts: {} });
});

it('asks for no number once every item has one', async () => {
  const numbered = [...roster().columns, column('badgeNumber', 'Số huy hiệu', { editable: true, seriesBy: 'years' })];
  panel(roster({ taskId: 't1', actions: ['FILL', 'NUMBER'], columns: numbered }));
  expect(await screen.findByRole('button', { name: 'Sửa: Mai Thị Vân' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Cấp số' })).toBeNull();
});
