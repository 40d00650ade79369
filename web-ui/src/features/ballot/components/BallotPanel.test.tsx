import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ballot, entered } from '../../../testing/ballots';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { BallotPanel } from './BallotPanel';
import { DossierBallots } from './DossierBallots';

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

it('tells the rule with its source and how sure that is', async () => {
  fakeServer({ [`GET ${AT}`]: { body: ballot() } });
  renderPage(<BallotPanel taskId="w1" />);
  expect(await screen.findByText('Cần ít nhất 2/3 số đảng viên chính thức được triệu tập đồng ý.')).toBeTruthy();
  expect(screen.getByText(/Nguồn: 06-HD\/TW/)).toBeTruthy();
  expect(screen.getByText('Văn bản cũ, cần xác nhận')).toBeTruthy();
});

it("shows the server's sum while the numbers are typed, and sends them without a number in the address", async () => {
  const server = fakeServer({
    [`GET ${AT}`]: { body: ballot() },
    [`POST ${AT}/preview`]: {
      body: { standing: 'CARRIED', arithmetic: 'Có 7 đồng ý: đạt.', names: [], outcomes: ['Đồng ý đề nghị'], problems: ['Cần xem lại.'] },
    },
    [`PUT ${AT}`]: { status: 204 },
  });
  renderPage(<BallotPanel taskId="w1" />);
  await typeAll();
  expect(await screen.findByText(/Có 7 đồng ý: đạt\./)).toBeTruthy();
  expect(screen.getByText('Cần xem lại.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Lưu biểu kiểm phiếu' }));
  await waitFor(() => expect(server.to('PUT', AT)).toHaveLength(1));
  expect(server.to('PUT', AT)[0]?.body).toEqual({ ...entered().tally, version: 0 });
  expect(server.to('POST', `${AT}/preview`).every((call) => !('Idempotency-Key' in call.headers))).toBe(true);
});

it('leads to the first number that is missing where it is saved too early', async () => {
  const server = fakeServer({ [`GET ${AT}`]: { body: ballot() } });
  renderPage(<BallotPanel taskId="w1" />);
  await userEvent.type(await screen.findByRole('textbox', { name: 'Triệu tập' }), '9');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu biểu kiểm phiếu' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /Có mặt/ }));
  expect(server.to('PUT', AT)).toHaveLength(0);
});

it("puts the server's complaints at their fields", async () => {
  fakeServer({
    [`GET ${AT}`]: { body: ballot() },
    [`POST ${AT}/preview`]: {
      status: 422,
      body: { code: 'BALLOT-002', title: 'Không khớp', errors: [{ field: 'valid', code: 'tooMany', message: 'Nhiều hơn số phiếu thu về.' }] },
    },
  });
  renderPage(<BallotPanel taskId="w1" />);
  await typeAll();
  expect(await screen.findByRole('textbox', { name: 'Hợp lệ', description: 'Nhiều hơn số phiếu thu về.' })).toBeTruthy();
});

it('keeps them at once when the page goes out of sight', async () => {
  const server = fakeServer({ [`GET ${AT}`]: { body: ballot() }, [`PUT ${AT}/draft`]: { body: { version: 1 } } });
  renderPage(<BallotPanel taskId="w1" />);
  await userEvent.type(await screen.findByRole('textbox', { name: 'Triệu tập' }), '9');
  document.dispatchEvent(new Event('visibilitychange'));
  await waitFor(() => expect(server.to('PUT', `${AT}/draft`)).toHaveLength(1), { timeout: 500 });
});

it('keeps the numbers while they are typed, and opens with them again', async () => {
  const server = fakeServer({
    [`GET ${AT}`]: {
      body: ballot({
        typed: {
          summoned: '9',
          present: '8',
          excused: null,
          issued: null,
          collected: null,
          valid: null,
          inFavour: null,
          against: null,
          entitled: null,
          lines: null,
        },
        typedVersion: 2,
      }),
    },
    [`PUT ${AT}/draft`]: { body: { version: 3 } },
  });
  renderPage(<BallotPanel taskId="w1" />);
  expect(((await screen.findByRole('textbox', { name: 'Có mặt' })) as HTMLInputElement).value).toBe('8');
  await userEvent.type(screen.getByRole('textbox', { name: 'Vắng có lý do' }), '1');
  await waitFor(() => expect(server.to('PUT', `${AT}/draft`)).toHaveLength(1), { timeout: 3_000 });
  expect(server.to('PUT', `${AT}/draft`)[0]?.body).toMatchObject({ version: 2, typed: { summoned: '9', excused: '1' } });
  expect(await screen.findByText(/chỉ mình đồng chí xem được/)).toBeTruthy();
});

it('asks for whole numbers before it asks the server', async () => {
  const server = fakeServer({ [`GET ${AT}`]: { body: ballot() } });
  renderPage(<BallotPanel taskId="w1" />);
  await userEvent.type(await screen.findByRole('textbox', { name: 'Triệu tập' }), '9,5');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu biểu kiểm phiếu' }));
  expect(screen.getByRole('textbox', { name: 'Triệu tập', description: 'Ghi số nguyên.' })).toBeTruthy();
  expect(server.to('PUT', AT)).toHaveLength(0);
});

it('lets another official confirm the version he has seen', async () => {
  const server = fakeServer({ [`GET ${AT}`]: { body: entered({ version: 3, actions: ['confirm'] }) }, [`POST ${AT}/confirmation`]: { status: 204 } });
  renderPage(<BallotPanel taskId="w1" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Xác nhận số phiếu' }));
  await waitFor(() => expect(server.to('POST', `${AT}/confirmation`)[0]?.body).toEqual({ version: 3 }));
  expect(screen.getByText('Đồng ý').nextElementSibling?.textContent).toBe('7');
});

it('shows nothing but that it is closed to those who may not read it', async () => {
  fakeServer({ [`GET ${AT}`]: { status: 403, body: { code: 'BALLOT-003', title: 'Không có quyền' } } });
  renderPage(<BallotPanel taskId="w1" />);
  expect(await screen.findByText('Số phiếu chỉ người có thẩm quyền được xem.')).toBeTruthy();
});

const named = (part: Parameters<typeof ballot>[0] = {}) =>
  ballot({
    rule: {
      ...ballot().rule,
      byName: true,
      places: 1,
      inLists: false,
      quorum: { text: 'ít nhất 2/3 số thành viên được triệu tập có mặt', source: '80-QĐ/TW', confidence: 'sourced-old' },
      goesTo: ['Chọn không quá 1 người.', 'Ngang phiếu thì người đứng đầu quyết định, báo cáo cả hai luồng ý kiến.'],
      atMost: { votes: 3, source: '06-HD/TW', confidence: 'sourced-old' },
    },
    ...part,
  });

const PEOPLE = Object.fromEntries(Object.entries(NUMBERS).filter(([label]) => label !== 'Đồng ý' && label !== 'Không đồng ý'));

it('takes names and their votes by keyboard, and says how each stands and which outcome follows', async () => {
  const server = fakeServer({
    [`GET ${AT}`]: { body: named() },
    [`POST ${AT}/preview`]: {
      body: { standing: 'GOES_ON', arithmetic: 'Cần từ 5 phiếu trở lên.', names: ['GOES_ON', 'MISSED'], outcomes: ['Bỏ phiếu vòng hai'], problems: [] },
    },
    [`PUT ${AT}`]: { status: 204 },
  });
  renderPage(<BallotPanel taskId="w1" />);
  expect(await screen.findByText('Cần ít nhất 2/3 số thành viên được triệu tập có mặt.')).toBeTruthy();
  expect(screen.getByText('Lần biểu quyết thứ 1, nhiều nhất 3 lần về việc này.')).toBeTruthy();
  expect(screen.getByText('Còn thiếu: biểu kiểm phiếu, xác nhận của một đồng chí khác.')).toBeTruthy();
  await typeAll(PEOPLE);
  screen.getByRole('textbox', { name: 'Họ và tên' }).focus();
  await userEvent.keyboard('Lê Giáp{Tab}4{Tab}{Tab}{Enter}');
  await waitFor(() => expect(document.activeElement?.id).toBe('ballot-name-1'));
  await userEvent.keyboard('Phạm Ất{Tab}2');
  expect(await screen.findByText('Kết quả theo số phiếu: Bỏ phiếu vòng hai.')).toBeTruthy();
  expect(screen.getByText('Vào vòng sau')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Lưu biểu kiểm phiếu' }));
  await waitFor(() => expect(server.to('PUT', AT)).toHaveLength(1));
  expect(server.to('PUT', AT)[0]?.body).toMatchObject({
    lines: [
      { name: 'Lê Giáp', inFavour: 4 },
      { name: 'Phạm Ất', inFavour: 2 },
    ],
  });
});

it('votes on those of the round before and nobody else', async () => {
  fakeServer({ [`GET ${AT}`]: { body: named({ candidates: ['Lê Giáp', 'Phạm Ất'] }) } });
  renderPage(<BallotPanel taskId="w1" />);
  expect(await screen.findByRole('textbox', { name: 'Số phiếu của Lê Giáp' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Thêm người' })).toBeNull();
});

it('says that the votes on a matter are used up, and asks for no more', async () => {
  fakeServer({ [`GET ${AT}`]: { body: named({ taken: 3, actions: [] }) } });
  renderPage(<BallotPanel taskId="w1" />);
  expect(await screen.findByText(/Đã biểu quyết đủ 3 lần về việc này/)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('tells whom the numbers are sealed for that a vote was held', async () => {
  fakeServer({ 'GET /api/dossiers/d1/ballots': { body: [ballot({ sealed: true, version: 1, actions: [] })] } });
  renderPage(<DossierBallots dossierId="d1" />);
  expect(await screen.findByText(/Đã bỏ phiếu\. Số phiếu chỉ người có thẩm quyền được xem/)).toBeTruthy();
});
