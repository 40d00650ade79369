import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import type { LimitDraft, LimitPreview, LimitValue, PastChange } from '../api/limitDrafts';
import { LimitDraftPage } from './LimitDraftPage';

const step: LimitValue = {
  place: 'step:appraise',
  limit: 'P10D',
  unit: 'workingDays',
  warnAt: 80,
  legalBasis: '12-QC/TU',
  confidence: 'sourced',
  validAt: null,
};
const paper: LimitValue = { ...step, place: 'document:DON', limit: 'P12M', unit: 'calendarMonths', warnAt: null, validAt: 'DECISION' };
const warning = { key: 'basis step:appraise P10D workingDays', text: 'Thời hạn đổi mà căn cứ để nguyên.', reason: null, by: null, at: null };
const DRAFT: LimitDraft = {
  id: 'd1',
  slug: 'ket-nap',
  procedure: 'Kết nạp',
  version: 2,
  state: 'OPEN',
  places: [
    {
      label: 'Thẩm định',
      value: { ...step, limit: 'P15D' },
      kind: 'STEP',
      drawnAs: 'appraise',
      central: '208-QĐ/TW',
      sharedWith: ['Huy hiệu'],
    },
    { label: 'Thời hạn dùng của Đơn', value: paper, kind: 'DOCUMENT', drawnAs: null, central: null, sharedWith: [] },
  ],
  edits: [step],
  changes: [{ place: 'step:appraise', sentence: 'Thẩm định: 15 → 10' }],
  findings: [],
  warnings: [warning],
  newOnly: false,
  drafters: ['Trần A'],
  actions: ['save', 'discard', 'publish'],
};
const PREVIEW: LimitPreview = {
  token: 't',
  sentence: 'Thẩm định: 15 → 10. 2 hồ sơ.',
  notes: ['1 hồ sơ đang mở khác giữ hạn đã hẹn.'],
  open: 2,
  moved: 2,
  promises: 0,
  newlyLate: 1,
  newlySafe: 0,
  totals: [{ label: 'Thẩm định', unitId: 'u1', unit: 'Ban Tổ chức', dates: 2, newlyLate: 1, newlySafe: 0 }],
  dossiers: [{ code: 'HS-1', dates: [{ of: 'STEP', label: 'Thẩm định', before: '2026-12-15', after: '2026-12-08', newlyLate: true, newlySafe: false }] }],
  more: 0,
};
const CHANGE: PastChange = {
  id: 'c1',
  sentences: ['Thẩm định: 20 → 15'],
  warnings: [{ ...warning, reason: 'Đã có ý kiến', by: 'Trần A', at: '2026-11-01T02:00:00Z' }],
  drafters: ['Trần A'],
  publishedBy: 'Lê B',
  publishedAt: '2026-11-02T02:00:00Z',
  orderNumber: '12-QC/TU',
  orderDate: '2026-11-01',
  effectiveFrom: '2026-11-02',
  choice: 'RECALCULATE',
  newOnly: false,
  progress: { total: 3, done: 3, moved: 2, finished: true, failed: 1, otherwise: 0, failedCodes: ['HS-9'], otherwiseCodes: [] },
};

function page(open: LimitDraft[] = [DRAFT], more: Parameters<typeof fakeServer>[0] = {}) {
  const server = fakeServer({
    'GET /api/limit-drafts/changes': { body: [CHANGE] },
    'GET /api/limit-drafts': () => ({ body: open }),
    'POST /api/limit-drafts/d1/preview': { body: PREVIEW },
    ...more,
  });
  renderPage(
    <LimitDraftPage
      slug="ket-nap"
      links={null}
      drawing={(lit, onPick) => (
        <button type="button" data-lit={lit} onClick={() => onPick('appraise')}>
          Hình bước
        </button>
      )}
    />,
  );
  return server;
}

it('papers are counted in months, say until which day, and have no reminder', async () => {
  page();
  const row = await screen.findByRole('row', { name: /^Thời hạn dùng của Đơn/ });
  expect(within(row).getByRole<HTMLSelectElement>('combobox', { name: /^Còn giá trị/ }).value).toBe('DECISION');
  expect(within(row).queryByRole('combobox', { name: /^Đơn vị/ })).toBeNull();
  expect(within(row).queryByRole('textbox', { name: /^Nhắc/ })).toBeNull();
  expect(within(screen.getByRole('row', { name: /^Thẩm định/ })).getByText('Khóa: 208-QĐ/TW')).toBeTruthy();
  expect(screen.getByText(/giữ thời hạn của mình: Huy hiệu/)).toBeTruthy();
});

it('a press on the drawing comes to the row, and the row lights the step', async () => {
  page();
  await userEvent.click(await screen.findByRole('button', { name: 'Hình bước' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Số: Thẩm định' }));
  expect(screen.getByRole('button', { name: 'Hình bước' }).dataset.lit).toBe('appraise');
});

it('arrows go up and down a column of numbers', async () => {
  page();
  await userEvent.click(await screen.findByRole('textbox', { name: 'Số: Thẩm định' }));
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Số: Thời hạn dùng của Đơn' }));
  await userEvent.keyboard('{ArrowUp}7');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Số: Thẩm định' }).value).toBe('7');
});

it('while a warning has no reason the draft is not put into force, and with one it can be', async () => {
  const reason = { ...DRAFT, version: 3, warnings: [{ ...warning, reason: 'Đã có ý kiến', by: 'Trần A', at: '2026-11-01T02:00:00Z' }] };
  const server = page([DRAFT], { 'POST /api/limit-drafts/d1/acknowledgement': { body: reason } });
  await userEvent.click(await screen.findByRole('button', { name: 'Xem trước' }));
  expect(await screen.findByText(/Còn lưu ý chưa có lý do/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Đưa vào áp dụng' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Ghi lý do' }));
  expect(server.to('POST', '/api/limit-drafts/d1/acknowledgement')).toEqual([]);
  await userEvent.type(screen.getByRole('textbox', { name: /Lý do chấp nhận/ }), 'Đã có ý kiến');
  await userEvent.click(screen.getByRole('button', { name: 'Ghi lý do' }));
  expect(await screen.findByText(/^Lý do: Đã có ý kiến \(Trần A/)).toBeTruthy();
  expect(server.to('POST', '/api/limit-drafts/d1/acknowledgement')[0]?.body).toEqual({ warning: warning.key, reason: 'Đã có ý kiến', version: 2 });
  await userEvent.click(screen.getByRole('button', { name: 'Xem trước' }));
  expect(await screen.findByRole('button', { name: 'Đưa vào áp dụng' })).toBeTruthy();
});

it('the list of dossiers is asked for again with a filter, and had as a file with it', async () => {
  const server = page();
  await userEvent.click(await screen.findByRole('button', { name: 'Xem trước' }));
  expect(await screen.findByText('1 hồ sơ đang mở khác giữ hạn đã hẹn.')).toBeTruthy();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Tình trạng' }), 'NEWLY_LATE');
  await waitFor(() => expect(server.to('POST', '/api/limit-drafts/d1/preview')).toHaveLength(2));
  expect(server.to('POST', '/api/limit-drafts/d1/preview')[1]?.body).toMatchObject({ filter: { effect: 'NEWLY_LATE', label: null } });
  expect(screen.getByRole('link', { name: 'Tải tệp XLSX' }).getAttribute('href')).toMatch(/preview\.xlsx\?effectiveFrom=.*&choice=KEEP&effect=NEWLY_LATE$/);
});

it('a draft for new dossiers alone lets open ones keep their days and offers nothing else', async () => {
  page([{ ...DRAFT, newOnly: true }]);
  expect(await screen.findByRole('radio', { name: 'Giữ hạn đã hẹn' })).toBeTruthy();
  expect(screen.queryByRole('radio', { name: 'Tính lại' })).toBeNull();
});

it('a change whose first day lies ahead tells by itself when it has been carried out', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const waiting = { ...CHANGE, effectiveFrom: '2999-01-01', progress: { ...CHANGE.progress, done: 0, finished: false, failed: 0, failedCodes: [] } };
  page([], {
    'GET /api/limit-drafts/changes': { body: [waiting] },
    'GET /api/limit-drafts/c1/progress': { body: { ...waiting.progress, done: 3, finished: true } },
  });
  expect(await screen.findByText('3 hồ sơ đang mở được tính lại vào ngày áp dụng.')).toBeTruthy();
  await act(() => vi.advanceTimersByTimeAsync(61_000));
  expect(await screen.findByText('Đã tính lại 3 hồ sơ đang mở, 2 đổi hạn đúng như xem trước.')).toBeTruthy();
  vi.useRealTimers();
});

it('a past change tells by whom, by which order and what came of it, and is reversed from there', async () => {
  const server = page([], { 'POST /api/limit-drafts/c1/reversal': { body: { ...DRAFT, id: 'd2' } } });
  const past = (await screen.findByRole('heading', { name: '12-QC/TU ngày 01/11/2026' })).closest('article')!;
  expect(past.textContent).toContain('Thẩm định: 20 → 15');
  expect(past.textContent).toContain('Soạn: Trần A. Đưa vào áp dụng: Lê B');
  expect(past.textContent).toContain('Đã có ý kiến');
  expect(past.textContent).toContain('giữ hạn cũ: 1 hồ sơ: HS-9');
  await userEvent.click(within(past).getByRole('button', { name: 'Đảo lại: 12-QC/TU ngày 01/11/2026' }));
  expect(await screen.findByRole('row', { name: /^Thẩm định/ })).toBeTruthy();
  expect(server.to('POST', '/api/limit-drafts/c1/reversal')).toHaveLength(1);
});
