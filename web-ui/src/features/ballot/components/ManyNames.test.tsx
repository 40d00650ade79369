import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ballot } from '../../../testing/ballots';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { BallotPanel } from './BallotPanel';

const AT = '/api/work-items/w1/ballot';
const NUMBERS = { 'Triệu tập': '12', 'Có mặt': '12', 'Vắng có lý do': '0', 'Phát ra': '12', 'Thu về': '12', 'Hợp lệ': '12' };
const CANDIDATES = Array.from({ length: 600 }, (_, at) => `Người ${at + 1}`);
const PER_ITEM = { ...ballot().rule, perItem: true };
const KNOWN = { summoned: '12', present: '12', excused: '0', issued: '12', collected: '12', valid: '12', inFavour: '', against: '', entitled: '' };

function panel(typed: ReturnType<typeof ballot>['typed'] = null) {
  const server = fakeServer({
    [`GET ${AT}`]: { body: ballot({ rule: PER_ITEM, candidates: CANDIDATES, typed }) },
    [`PUT ${AT}/typed`]: { body: { version: 1 } },
    [`POST ${AT}/preview`]: {
      body: { standing: 'CARRIED', arithmetic: 'Đã kiểm.', names: CANDIDATES.map(() => 'CARRIED'), outcomes: [], problems: [] },
    },
    [`PUT ${AT}`]: { status: 204 },
  });
  renderPage(<BallotPanel taskId="w1" />);
  return server;
}

const cell = (label: string) => screen.findByRole('textbox', { name: label });

it('draws of six hundred names those in sight, and goes down them by keyboard', async () => {
  panel();
  const first = await cell('Đồng ý: Người 1');
  expect(screen.getAllByRole('listitem').length).toBeLessThan(60);
  expect(screen.getAllByRole('listitem')[0]?.getAttribute('aria-setsize')).toBe('600');
  await userEvent.click(first);
  await userEvent.keyboard('10{Tab}2{Tab}');
  expect(document.activeElement).toBe(await cell('Đồng ý: Người 2'));
  for (let line = 2; line <= 40; line++) await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(await cell('Đồng ý: Người 41'));
  await userEvent.keyboard('{Tab}{Tab}');
  expect(document.activeElement).toBe(await cell('Đồng ý: Người 42'));
  await userEvent.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(await cell('Đồng ý: Người 41'));
});

it('leads to the first line without numbers, however far down it is, and sends all once they are there', async () => {
  const lines = CANDIDATES.map((name, at) => ({ name, inFavour: at === 499 ? '' : '9', against: '3' }));
  const server = panel({ ...KNOWN, lines });
  await cell('Đồng ý: Người 1');
  for (const [label, number] of Object.entries(NUMBERS)) expect((await cell(label)).getAttribute('value')).toBe(number);
  await userEvent.click(screen.getByRole('button', { name: 'Lưu biểu kiểm phiếu' }));
  expect(document.activeElement).toBe(await cell('Đồng ý: Người 500'));
  expect(screen.getByText('Còn 1 dòng chưa đủ hoặc chưa đúng')).toBeTruthy();
  expect(server.to('PUT', AT)).toHaveLength(0);
  await userEvent.keyboard('9');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu biểu kiểm phiếu' }));
  await waitFor(() => expect(server.to('PUT', AT)).toHaveLength(1));
  const sent = server.to('PUT', AT)[0]?.body as { lines: object[] } | undefined;
  expect(sent?.lines[499]).toEqual({ name: 'Người 500', inFavour: 9, against: 3 });
});
