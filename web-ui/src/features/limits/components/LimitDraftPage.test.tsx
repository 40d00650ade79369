import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import type { LimitDraft, LimitValue } from '../api/limitDrafts';
import { LimitDraftPage } from './LimitDraftPage';

const value = (place: string): LimitValue => ({
  place,
  limit: 'P15D',
  unit: 'workingDays',
  warnAt: 80,
  legalBasis: '12-QC/TU',
  confidence: 'sourced',
  validAt: null,
});
const place = (label: string, at: string) => ({ label, value: value(at), kind: 'STEP', drawnAs: at, central: null, sharedWith: [] });
const draft = (version: number, edits: LimitValue[] = []) =>
  ({
    id: 'd1',
    slug: 'ket-nap',
    procedure: 'Kết nạp',
    version,
    places: [place('Thẩm định', 'step:appraise'), place('Ký', 'step:sign')],
    edits,
    changes: edits.map((edit) => ({ sentence: `Đổi ${edit.place}` })),
    findings: [],
    warnings: [],
    newOnly: false,
    drafters: [],
    actions: [],
  }) as unknown as LimitDraft;

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

const PAST_PAUSE = 900;
const pause = () => act(() => vi.advanceTimersByTimeAsync(PAST_PAUSE));
const amount = (place: string) => screen.findByRole<HTMLInputElement>('textbox', { name: `Số: ${place}` });
const type = async (place: string, text: string) => fireEvent.change(await amount(place), { target: { value: text } });

const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });

function page(put: Parameters<typeof fakeServer>[0][string], more: Parameters<typeof fakeServer>[0] = {}, open = [draft(1)]) {
  const server = fakeServer({
    'GET /api/limit-drafts/changes': { body: [] },
    'GET /api/limit-drafts': () => ({ body: open }),
    'PUT /api/limit-drafts/d1': put,
    ...more,
  });
  const { unmount } = renderPage(<LimitDraftPage slug="ket-nap" links={null} drawing={() => null} />);
  return { unmount, sent: () => server.to('PUT', '/api/limit-drafts/d1').map(({ body }) => body as { version: number; edits: LimitValue[] }), server };
}

it('what is refused is sent once, told in its row, and sent again when something is typed', async () => {
  const locked = { field: 'edits[0].legalBasis', code: 'locked', message: 'Thời hạn này do Trung ương ấn định.' };
  const { sent } = page({ status: 422, body: { code: 'LIMIT-005', title: 'Có thời hạn chưa đúng.', errors: [locked] } });
  await type('Ký', '10');
  const row = () => screen.getByRole('row', { name: /^Ký/ });
  await waitFor(() => expect(row().textContent).toContain('Trung ương ấn định'));
  await pause();
  expect(sent()).toHaveLength(1);
  expect(screen.getByText('Chưa lưu được')).toBeTruthy();
  await type('Thẩm định', '9');
  await waitFor(() => expect(sent()).toHaveLength(2));
  await waitFor(() => expect(row().textContent).toContain('Trung ương ấn định'));
  expect(screen.getByRole('row', { name: /^Thẩm định/ }).textContent).not.toContain('Trung ương');
});

it('leaving before the pause is over saves', async () => {
  const { sent, unmount } = page({ body: draft(2, [{ ...value('step:sign'), limit: 'P10D' }]) });
  await type('Ký', '10');
  unmount();
  await waitFor(() => expect(sent()).toMatchObject([{ version: 1, edits: [{ place: 'step:sign', limit: 'P10D' }] }]));
});

it('no number is asked for at its row and not sent', async () => {
  const { sent } = page({ status: 599 });
  await type('Ký', '');
  expect(screen.getByRole('row', { name: /^Ký/ }).textContent).toContain('Cần điền số');
  await pause();
  expect(sent()).toEqual([]);
});

it('a draft that is over says so and leads to the drafts there are', async () => {
  const open = [draft(1)];
  page({ status: 409, body: { code: 'LIMIT-003', title: 'Bản dự thảo này đã được đưa vào áp dụng hoặc đã bỏ.' } }, {}, open);
  await type('Ký', '10');
  const reload = await screen.findByRole('button', { name: 'Tải lại danh sách bản dự thảo' });
  open.pop();
  await user.click(reload);
  expect(await screen.findByRole('button', { name: 'Soạn thời hạn mới' })).toBeTruthy();
});

it('asks before the draft is discarded', async () => {
  const { server } = page({ status: 599 }, { 'POST /api/limit-drafts/d1/discard': { status: 204 } });
  await user.click(await screen.findByRole('button', { name: 'Bỏ bản dự thảo' }));
  const dialog = await screen.findByRole('dialog', { name: 'Bỏ bản dự thảo này?' });
  expect(server.to('POST', '/api/limit-drafts/d1/discard')).toEqual([]);
  await user.click(dialog.querySelector('.button--danger')!);
  await waitFor(() => expect(server.to('POST', '/api/limit-drafts/d1/discard')).toHaveLength(1));
});

it('a day on no calendar is told at its field and not sent', async () => {
  const { server } = page({ status: 599 }, {}, [draft(1, [{ ...value('step:sign'), limit: 'P10D' }])]);
  const day = await screen.findByRole('textbox', { name: /Áp dụng từ ngày/ });
  await user.clear(day);
  await user.type(day, '31/02/2027');
  await user.click(screen.getByRole('button', { name: 'Xem trước' }));
  expect(await screen.findByText('Ngày 31/02/2027 không có trong lịch.')).toBeTruthy();
  expect(server.to('POST', '/api/limit-drafts/d1/preview')).toEqual([]);
});
