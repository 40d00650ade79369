import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { fakeServer } from '../../../../testing/fakeServer';
import { renderPage } from '../../../../testing/renderPage';
import type { Confirmations, ConfirmedRow } from '../../api/confirmationsQuery';
import { ConfirmationPanel } from './ConfirmationPanel';

const ROW: ConfirmedRow = {
  key: 'documents[1-KNĐ].secrecy',
  hash: 'abc',
  part: 'documents',
  facet: 'secrecy',
  label: 'Đơn xin vào Đảng',
  said: 'Mật',
  source: null,
  confidence: 'assumed',
  state: 'OPEN',
  history: [],
};
const DONE: ConfirmedRow = {
  ...ROW,
  key: 'ballots[cell]',
  part: 'ballots',
  facet: null,
  label: 'Biểu quyết của chi bộ',
  state: 'CONFIRMED',
  history: [
    {
      id: 'c1',
      document: '77-CV/BTCTU',
      documentOn: '2026-11-20',
      note: null,
      byName: 'Bạch Văn Trình',
      at: '2026-11-25T02:00:00Z',
      holds: true,
      ofFormer: false,
      withdrawnByName: null,
      withdrawnAt: null,
      withdrawnReason: null,
    },
  ],
};
const VIEW: Confirmations = { slug: 'one', open: 1, confirmed: 1, mayConfirm: true, rows: [ROW, DONE] };
const PATH = '/api/procedures/one/confirmations';

it('shows what is open, then all with the document that confirmed it', async () => {
  fakeServer({ [`GET ${PATH}`]: { body: VIEW } });
  renderPage(<ConfirmationPanel slug="one" />);
  await screen.findByRole('heading', { name: 'Đơn xin vào Đảng' });
  screen.getByText('Giấy tờ, độ mật');
  expect(screen.queryByText('Biểu quyết của chi bộ')).toBeNull();
  await userEvent.click(screen.getByRole('radio', { name: 'Tất cả (2)' }));
  const done = screen.getByRole('heading', { name: 'Biểu quyết của chi bộ' }).closest('li')!;
  within(done).getByText('77-CV/BTCTU ngày 20/11/2026');
  within(done).getByRole('button', { name: /Rút xác nhận/ });
});

it('says at the field what the server misses', async () => {
  const refused = { code: 'PROCEDURE-014', title: 'Chưa hợp lệ', errors: [{ field: 'document', code: 'required', message: 'Phải ghi mục này.' }] };
  fakeServer({ [`GET ${PATH}`]: { body: VIEW }, [`POST ${PATH}`]: { status: 422, body: refused } });
  renderPage(<ConfirmationPanel slug="one" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Xác nhận: Đơn xin vào Đảng' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Xác nhận' }));
  await within(dialog).findByText('Phải ghi mục này.');
});

it('offers nothing to who only reads', async () => {
  fakeServer({ [`GET ${PATH}`]: { body: { ...VIEW, mayConfirm: false } } });
  renderPage(<ConfirmationPanel slug="one" />);
  await screen.findByRole('heading', { name: 'Đơn xin vào Đảng' });
  expect(screen.queryByRole('button', { name: /Xác nhận/ })).toBeNull();
});
