import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { VersionsPage } from './VersionsPage';

const FIRST = {
  id: 'r1',
  number: 1,
  effectiveFrom: '2025-01-01',
  publishedAt: '2026-01-01T00:00:00Z',
  inForce: false,
  orderNumber: null,
  orderDate: null,
  draftedBy: [],
  publishedBy: null,
  openDossiers: 4,
};
const SECOND = {
  ...FIRST,
  id: 'r2',
  number: 2,
  inForce: true,
  orderNumber: '12-QĐ/BTCTU',
  orderDate: '2026-11-20',
  draftedBy: ['Trần Thị Bình'],
  publishedBy: 'Lê Văn Cường',
  openDossiers: 31,
};
const LIST = { slug: 'card', procedure: 'Cấp lại thẻ đảng viên', mayExport: true, versions: [SECOND, FIRST] };
const COMPARED = {
  from: 1,
  to: 2,
  differences: [{ kind: 'LIMIT', file: 'process.bpmn', sentence: 'Bước “Thẩm định”: 15 ngày làm việc → 10 ngày làm việc.' }],
  more: 0,
  limits: [
    { label: 'Thẩm định', before: '15 ngày làm việc', after: '10 ngày làm việc' },
    { label: 'Lấy ý kiến', before: null, after: '5 ngày' },
  ],
};
const PATH = '/api/procedure-versions/card';

it('lists the revisions with document, people and the dossiers each governs', async () => {
  fakeServer({ [`GET ${PATH}`]: { body: LIST }, [`GET ${PATH}/comparison`]: { body: COMPARED } });
  renderPage(<VersionsPage slug="card" links={null} />);
  const table = await screen.findByRole('table', { name: 'Danh sách phiên bản' });
  const [, latest, first] = within(table).getAllByRole('row');
  for (const text of [/Phiên bản 2/, /đang áp dụng/, /12-QĐ\/BTCTU ngày 20\/11\/2026/, /Soạn: Trần Thị Bình/, /Áp dụng: Lê Văn Cường/, /31/])
    expect(latest!.textContent).toMatch(text);
  expect(first!.textContent).toContain('theo bản cài đặt');
  expect(within(table).getByRole('link', { name: 'Tải phiên bản 2 (.zip)' }).getAttribute('href')).toBe(`${PATH}/2/folder`);
});

it('holds two side by side, and any other two', async () => {
  const server = fakeServer({ [`GET ${PATH}`]: { body: LIST }, [`GET ${PATH}/comparison`]: { body: COMPARED } });
  renderPage(<VersionsPage slug="card" links={null} />);
  expect(await screen.findByText(COMPARED.differences[0]!.sentence)).toBeTruthy();
  expect(server.calls.some((each) => each.path.endsWith('comparison?from=1&to=2'))).toBe(true);
  const limits = screen.getByRole('table', { name: 'Thời hạn của hai phiên bản' });
  expect(within(limits).getAllByRole('row').at(-1)!.textContent).toBe('Lấy ý kiếnkhông có5 ngày');
  await userEvent.setup().selectOptions(screen.getByRole('combobox', { name: 'Phiên bản trước' }), '2');
  await screen.findByText(COMPARED.differences[0]!.sentence);
  expect(server.calls.some((each) => each.path.endsWith('comparison?from=2&to=2'))).toBe(true);
});

it('offers no folder to who may only look, and nothing to compare where there is one', async () => {
  fakeServer({ [`GET ${PATH}`]: { body: { ...LIST, mayExport: false, versions: [FIRST] } } });
  renderPage(<VersionsPage slug="card" links={null} />);
  await screen.findByText('Quy trình mới có một phiên bản; chưa có gì để so.');
  expect(screen.queryByRole('link', { name: /Tải phiên bản/ })).toBeNull();
});
