import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { DraftList } from './DraftList';

const WAITING = {
  id: 'd1',
  slug: 'admission',
  storedAt: '2026-11-29T01:00:00Z',
  effectiveFrom: '2025-01-01',
  draftedBy: null,
  findings: [],
  actions: ['PUBLISH', 'DISCARD'],
};
const REFUSED = {
  ...WAITING,
  id: 'd2',
  slug: 'card',
  findings: [{ file: 'process.bpmn', element: 'receiveDossier', reason: 'Không có biểu mẫu receives.' }],
};

it('names file, element and reason of a refused folder', async () => {
  fakeServer({ 'GET /api/procedure-drafts': { body: [REFUSED] } });
  renderPage(<DraftList hrefOf={(id) => `/ban-du-thao/${id}`} />);
  await screen.findByText('Thư mục quy trình “card” chưa dùng được');
  for (const cell of ['process.bpmn', 'receiveDossier', 'Không có biểu mẫu receives.']) expect(screen.getByRole('cell', { name: cell })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Đưa vào áp dụng' })).toBeNull();
});

it('puts a waiting one into force from a day by a document', async () => {
  const server = fakeServer({ 'GET /api/procedure-drafts': { body: [WAITING] }, 'POST /api/procedure-drafts/d1/publication': { status: 204 } });
  renderPage(<DraftList hrefOf={(id) => `/ban-du-thao/${id}`} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Đưa vào áp dụng' }));
  await user.type(screen.getByRole('textbox', { name: /Áp dụng từ ngày/ }), '5/12/2026');
  await user.type(screen.getByRole('textbox', { name: /Số văn bản/ }), '12-QĐ/BTCTU');
  await user.type(screen.getByRole('textbox', { name: /Ngày văn bản/ }), '1/12/2026');
  await user.click(screen.getAllByRole('button', { name: 'Đưa vào áp dụng' }).at(-1)!);
  await vi.waitFor(() => expect(server.to('POST', '/api/procedure-drafts/d1/publication')).toHaveLength(1));
  expect(server.to('POST', '/api/procedure-drafts/d1/publication')[0]!.body).toEqual({
    effectiveFrom: '2026-12-05',
    orderNumber: '12-QĐ/BTCTU',
    orderDate: '2026-12-01',
  });
});

it('offers nothing to who may only look', async () => {
  fakeServer({ 'GET /api/procedure-drafts': { body: [{ ...WAITING, actions: [] }] } });
  renderPage(<DraftList hrefOf={(id) => `/ban-du-thao/${id}`} />);
  await screen.findByText('Quy trình “admission” có bản mới chờ áp dụng');
  expect(screen.queryByRole('button')).toBeNull();
});
