import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ballot, entered } from '../../../testing/ballots';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { BallotPanel } from './BallotPanel';

const AT = '/api/work-items/w1/ballot';
const NUMBERS: Record<string, string> = {
  'Triệu tập': '9',
  'Có mặt': '8',
  'Vắng có lý do': '1',
  'Phát ra': '8',
  'Thu về': '8',
  'Hợp lệ': '8',
  'Đồng ý': '7',
  'Không đồng ý': '1',
};

async function typeAll(numbers = NUMBERS) {
  for (const [label, number] of Object.entries(numbers)) await userEvent.type(await screen.findByRole('textbox', { name: label }), number);
}

it('shows both where others were entered meanwhile, keeps what was typed and enters it over theirs only when told to', async () => {
  const theirs = entered({ tally: { ...entered().tally!, inFavour: 6, against: 2 }, actions: ['enter'] });
  let current = ballot();
  const server = fakeServer({
    [`GET ${AT}`]: () => ({ body: current }),
    [`PUT ${AT}`]: () => ({ status: 409, body: { code: 'BALLOT-005', title: 'Chưa thực hiện được', detail: 'Đồng chí Lan đã nhập số khác.' } }),
    [`PUT ${AT}/draft`]: { body: { version: 1 } },
  });
  renderPage(<BallotPanel taskId="w1" />);
  await typeAll();
  current = theirs;
  await userEvent.click(screen.getByRole('button', { name: 'Lưu biểu kiểm phiếu' }));
  expect(await screen.findByText('Đồng chí Lan đã nhập số khác.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Xem hai bản' }));
  expect(await screen.findByText('Đồng ý: ở đây 7, cửa sổ kia 6')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Dùng số ở cửa sổ này' }));
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Đồng ý' }).value).toBe('7');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu biểu kiểm phiếu' }));
  await waitFor(() => expect(server.to('PUT', AT)).toHaveLength(2));
  expect(server.to('PUT', AT).map((call) => (call.body as { version: number }).version)).toEqual([0, theirs.version]);
});
