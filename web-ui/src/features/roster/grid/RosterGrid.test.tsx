import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { column, roster, rosterItem } from '../../../testing/rosters';
import { RosterPanel } from '../components/RosterPanel';
import type { Roster, RosterItem, RosterSummary } from '../rosterTypes';
import { pastedCells } from './pastedCells';

const COLUMNS = [
  column('term', 'Nhiệm kỳ', { once: true }),
  column('rank', 'Nhóm', {
    kind: 'CHOICE',
    editable: true,
    choices: [
      { value: 'head', label: 'Cấp trưởng' },
      { value: 'deputy', label: 'Cấp phó' },
    ],
  }),
  column('ratings', 'Xếp loại', { editable: true, pattern: '(HTTNV|HTNV)', patternSays: 'Ghi HTTNV hoặc HTNV.' }),
  column('note', 'Ghi chú', { editable: true }),
];

const plan = (more: Partial<Roster> = {}): Roster =>
  roster({
    title: 'Chức danh',
    columns: COLUMNS,
    common: { term: '2030–2035' },
    sections: [
      { name: 'head', label: 'I. Cấp trưởng' },
      { name: 'deputy', label: 'II. Cấp phó' },
    ],
    taskId: 't1',
    actions: ['ENTER', 'FILL'],
    counts: [{ outcome: '', label: 'Chưa có kết quả', count: 3 }],
    ...more,
  });

const SUMMARY: RosterSummary = {
  asOf: '2026-11-29',
  wantedLabel: 'Số lượng đề nghị',
  sections: [{ name: 'deputy', label: 'II. Cấp phó', items: 2, groups: [{ title: 'Phó Bí thư', wanted: 3, items: 2 }] }],
  counted: 3,
  people: 3,
  figures: [{ name: 'women', label: 'Nữ', items: 1, people: 1, aim: 25, source: 'Văn bản cũ', confidence: 'SOURCED_OLD' }],
};

const THREE = [
  rosterItem(1, 'Ngô Văn Một', { title: 'Phó Bí thư', section: 'deputy', values: { rank: 'deputy' } }),
  rosterItem(2, 'Ngô Thị Hai', { title: 'Bí thư', section: 'head', values: { rank: 'head' } }),
  rosterItem(3, 'Ngô Văn Ba', { title: 'Phó Bí thư', section: 'deputy', values: {} }),
];

function panel(items: readonly RosterItem[] = THREE, refused: unknown[] = []) {
  const server = fakeServer({
    'GET /api/dossiers/d1/items': { body: plan() },
    'GET /api/dossiers/d1/items/summary': { body: SUMMARY },
    'POST /api/dossiers/d1/items/search': { body: { items, next: null } },
    'PUT /api/work-items/t1/items': { body: { refused } },
    'PUT /api/work-items/t1/list/wanted': { status: 204 },
  });
  renderPage(<RosterPanel dossierId="d1" picker={() => <p>picker</p>} sheet={() => <p>sheet</p>} />);
  return server;
}

const lines = () =>
  within(screen.getByRole('table', { name: 'Người được đề nghị' }))
    .getAllByRole('row')
    .map((row) => row.textContent ?? '');
const enter = async () => {
  fireEvent.focus(await screen.findByRole('region', { name: 'Người được đề nghị' }));
  return screen.findByRole('combobox', { name: /Nhóm: Ngô Thị Hai/ });
};

it('stands in sections, each post under its head with how many are asked for and listed', async () => {
  panel();
  await waitFor(() => expect(lines()[3]).toContain('Ngô Thị Hai'));
  expect(lines()[1]).toContain('I. Cấp trưởng (1)');
  expect(lines()[4]).toContain('II. Cấp phó (2)');
  expect(lines()[5]).toContain('Danh sách giới thiệu: 2');
  await waitFor(() => expect(screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Số lượng đề nghị: Phó Bí thư' }).value).toBe('3'));
  expect(await screen.findByText('từ 25%')).toBeTruthy();
});

it('is filled in by keyboard: arrows, typing over, Enter; what is wrong is told while it is typed and not sent', async () => {
  const server = panel();
  await enter();
  await userEvent.keyboard('{ArrowRight}');
  const ratings = screen.getByRole('textbox', { name: 'Xếp loại: Ngô Thị Hai' });
  await userEvent.type(ratings, 'HTX');
  expect(screen.getByRole('alert').textContent).toBe('Ghi HTTNV hoặc HTNV.');
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('textbox', { name: 'Xếp loại: Ngô Văn Một' })).toBe(document.activeElement);
  expect(within(screen.getByRole('row', { name: /Ngô Thị Hai/ })).getByText('HTX')).toBeTruthy();
  await userEvent.keyboard('HTNV{ArrowDown}{ArrowLeft}cấp ph{Enter}');
  await waitFor(() => expect(server.to('PUT', '/api/work-items/t1/items').length).toBeGreaterThan(0));
  const sent = Object.assign({}, ...server.to('PUT', '/api/work-items/t1/items').map((call) => (call.body as { rows: object }).rows));
  expect(sent).toEqual({ i1: { ratings: 'HTNV' }, i3: { rank: 'deputy' } });
  expect(await screen.findByText(/1 ô sai chưa lưu/)).toBeTruthy();
});

it('takes a block out of a spreadsheet, and leaves each wrong cell where it is with its reason', async () => {
  const server = panel(THREE, [{ id: 'i1', errors: [{ field: 'note', code: 'limit', message: 'Đã đủ.' }] }]);
  const cell = await enter();
  fireEvent.paste(cell, { clipboardData: { getData: () => 'Cấp trưởng\tHTNV\t"a ""b"""\r\nCấp nào\tHTTNV\tx\r\n' } });
  expect(await screen.findByText(/Đã dán 5 ô, 1 ô sai/)).toBeTruthy();
  await waitFor(() => expect(server.to('PUT', '/api/work-items/t1/items')).toHaveLength(1));
  expect(server.to('PUT', '/api/work-items/t1/items')[0]?.body).toEqual({
    rows: { i2: { ratings: 'HTNV', note: 'a "b"' }, i1: { ratings: 'HTTNV', note: 'x' } },
  });
  await waitFor(() => expect(screen.getByTitle('Đã đủ.').textContent).toBe('x'));
  expect(screen.getByTitle(/Ghi một trong: Cấp trưởng, Cấp phó/).textContent).toBe('Cấp nào');
});

it('draws of six hundred items only those in sight', async () => {
  panel(Array.from({ length: 600 }, (_, at) => rosterItem(at + 1, `Người ${at + 1}`, { title: `Chức danh ${at % 200}`, section: 'head', values: {} })));
  await waitFor(() => expect(screen.getAllByRole('row').length).toBeGreaterThan(5));
  expect(screen.getAllByRole('row').length).toBeLessThan(60);
  expect(screen.getByRole('table', { name: 'Người được đề nghị' }).getAttribute('aria-rowcount')).toBe('802');
});

it('reads quoted cells with line breaks as one', () => {
  expect(pastedCells('a\t"b\nc"\n\td')).toEqual([
    ['a', 'b\nc'],
    ['', 'd'],
  ]);
});
