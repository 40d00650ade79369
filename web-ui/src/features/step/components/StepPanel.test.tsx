import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { workItem } from '../../../testing/samples';
import { StepPanel } from './StepPanel';

const COMPLETE = '/api/work-items/w1/complete';
const KEPT = { body: { version: 1, savedAt: '2026-11-29T02:00:00Z' } };
const DRAFT = { 'PUT /api/work-items/w1/draft': KEPT };
const sources = { documents: [{ value: '2-KNĐ', label: 'Lý lịch' }] };

function panel(item = workItem(), contradicted: string[] = []) {
  const onCompleted = vi.fn();
  const onReload = vi.fn();
  renderPage(
    <StepPanel item={item} sources={sources} onCompleted={onCompleted} onReload={onReload} onClaim={vi.fn()} claiming={false} contradicted={contradicted} />,
  );
  return { onCompleted, onReload };
}

afterEach(() => vi.useRealTimers());

it('asks of the step only what its outcome needs, and the main button says what happens', async () => {
  fakeServer(DRAFT);
  panel();
  expect(screen.queryByRole('group', { name: 'Trả lại bước' })).toBeNull();
  await userEvent.click(screen.getByRole('radio', { name: 'Đủ điều kiện' }));
  expect(screen.getByRole('button', { name: 'Chuyển đồng chí Hà, hạn 03/12' })).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'Trả lại để hoàn thiện' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Họp chi bộ' }));
  expect(screen.getByRole('button', { name: 'Trả lại Chi bộ thôn Đông' })).toBeTruthy();
});

it('sends the outcome, the shown fields and the version that was seen', async () => {
  const server = fakeServer({ ...DRAFT, [`POST ${COMPLETE}`]: { body: {} } });
  const { onCompleted } = panel();
  await userEvent.click(screen.getByRole('radio', { name: 'Đủ điều kiện' }));
  await userEvent.type(screen.getByRole('textbox', { name: /Ngày họp/ }), '15/10/2026');
  await userEvent.click(screen.getByRole('button', { name: /Chuyển đồng chí Hà/ }));
  await waitFor(() => expect(onCompleted).toHaveBeenCalledWith('eligible'));
  expect(server.to('POST', COMPLETE)[0]?.body).toEqual({ outcome: 'eligible', data: { outcome: 'eligible', heldOn: '2026-10-15' }, version: 7 });
});

it('lists what is wrong on top, takes the focus there and leads to the field', async () => {
  const server = fakeServer(DRAFT);
  panel();
  await userEvent.click(screen.getByRole('radio', { name: 'Trả lại để hoàn thiện' }));
  await userEvent.click(screen.getByRole('button', { name: 'Hoàn thành và chuyển' }));
  const summary = screen.getByRole('alert');
  expect(document.activeElement).toBe(summary);
  expect(summary.textContent).toContain('Có 2 chỗ cần sửa');
  await userEvent.click(screen.getByRole('link', { name: /Lý do/ }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /Lý do/ }));
  expect(server.to('POST', COMPLETE)).toHaveLength(0);
});

it("puts the server's complaints at their fields and keeps what was typed", async () => {
  fakeServer({
    ...DRAFT,
    [`POST ${COMPLETE}`]: {
      status: 422,
      body: { code: 'DOSSIER-007', title: 'Chưa đúng', errors: [{ field: 'heldOn', code: 'future', message: 'Ngày họp ở tương lai.' }] },
    },
  });
  panel();
  await userEvent.click(screen.getByRole('radio', { name: 'Đủ điều kiện' }));
  await userEvent.type(screen.getByRole('textbox', { name: /Ngày họp/ }), '15/10/2027');
  await userEvent.click(screen.getByRole('button', { name: /Chuyển đồng chí Hà/ }));
  const day = await screen.findByRole('textbox', { name: /Ngày họp/, description: /Ngày họp ở tương lai/ });
  expect((day as HTMLInputElement).value).toBe('15/10/2027');
  expect(day.getAttribute('aria-invalid')).toBe('true');
  await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('alert'));
});

it('names every missing paper, not only the first', async () => {
  const missing = (message: string) => ({ field: 'documents', code: 'missing', message });
  const errors = [missing('Thiếu giấy tờ: Nghị quyết chi bộ.'), missing('Thiếu giấy tờ: Đơn xin vào Đảng.')];
  fakeServer({ ...DRAFT, [`POST ${COMPLETE}`]: { status: 422, body: { code: 'DOSSIER-007', title: 'Chưa đúng', errors } } });
  panel();
  await userEvent.click(screen.getByRole('radio', { name: 'Đủ điều kiện' }));
  await userEvent.type(screen.getByRole('textbox', { name: /Ngày họp/ }), '15/10/2026');
  await userEvent.click(screen.getByRole('button', { name: /Chuyển đồng chí Hà/ }));
  const summary = await screen.findByRole('alert');
  expect(summary.textContent).toContain('Có 2 chỗ cần sửa');
  expect(summary.textContent).toContain('Nghị quyết chi bộ');
  expect(summary.textContent).toContain('Đơn xin vào Đảng');
});

it('explains a stale step, loads it again and keeps what was typed', async () => {
  fakeServer({ ...DRAFT, [`POST ${COMPLETE}`]: { status: 409, body: { code: 'TASK-003', title: 'Đã thay đổi' } } });
  const { onReload } = panel();
  await userEvent.click(screen.getByRole('radio', { name: 'Trả lại để hoàn thiện' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Họp chi bộ' }));
  await userEvent.type(screen.getByRole('textbox', { name: /Lý do/ }), 'Thiếu chữ ký');
  await userEvent.click(screen.getByRole('button', { name: 'Trả lại Chi bộ thôn Đông' }));
  expect(await screen.findByText('Việc này vừa thay đổi')).toBeTruthy();
  expect((screen.getByRole('textbox', { name: /Lý do/ }) as HTMLTextAreaElement).value).toBe('Thiếu chữ ký');
  expect(onReload).toHaveBeenCalled();
});

it('tells who completed it meanwhile and stops offering to send', async () => {
  fakeServer({
    ...DRAFT,
    [`POST ${COMPLETE}`]: { status: 409, body: { code: 'TASK-002', title: 'Đã xong', completedBy: 'Lê Thị Mai', completedAt: '2026-11-22T03:00:00Z' } },
  });
  panel();
  await userEvent.click(screen.getByRole('radio', { name: 'Đủ điều kiện' }));
  await userEvent.click(screen.getByRole('button', { name: /Chuyển đồng chí Hà/ }));
  expect(await screen.findByText('Đồng chí Lê Thị Mai đã hoàn thành việc này lúc 10:00, 22/11/2026.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Chuyển/ })).toBeNull();
});

it('saves the draft shortly after a pause and says when', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date('2026-11-22T03:21:00Z') });
  const server = fakeServer(DRAFT);
  panel();
  fireEvent.click(screen.getByRole('radio', { name: 'Đủ điều kiện' }));
  expect(server.to('PUT', '/api/work-items/w1/draft')).toHaveLength(0);
  await act(() => vi.advanceTimersByTimeAsync(1_500));
  expect(server.to('PUT', '/api/work-items/w1/draft')[0]?.body).toEqual({ data: { outcome: 'eligible' }, version: 0 });
  expect(screen.getByText('Đã lưu nháp lúc 10:21')).toBeTruthy();
});

it('tries a draft again that could not be saved', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  let down = true;
  const server = fakeServer({ 'PUT /api/work-items/w1/draft': () => (down ? new TypeError('network') : KEPT) });
  panel();
  fireEvent.click(screen.getByRole('radio', { name: 'Đủ điều kiện' }));
  await act(() => vi.advanceTimersByTimeAsync(1_500));
  expect(screen.getByText(/Chưa lưu được nháp/)).toBeTruthy();
  down = false;
  await act(() => vi.advanceTimersByTimeAsync(11_000));
  expect(server.to('PUT', '/api/work-items/w1/draft')).toHaveLength(2);
  expect(screen.getByText(/Đã lưu nháp/)).toBeTruthy();
});

it('stops trying when the draft is refused', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  const server = fakeServer({ 'PUT /api/work-items/w1/draft': { status: 403, body: { code: 'TASK-005' } } });
  panel();
  fireEvent.click(screen.getByRole('radio', { name: 'Đủ điều kiện' }));
  await act(() => vi.advanceTimersByTimeAsync(1_500));
  expect(screen.getByText(/Không lưu được nháp/)).toBeTruthy();
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(server.to('PUT', '/api/work-items/w1/draft')).toHaveLength(1);
});

it('opens with the draft and offers the documents of the procedure', () => {
  fakeServer(DRAFT);
  panel(workItem({ draft: { outcome: 'requestSupplement', items: [{ document: '2-KNĐ', defect: 'Mờ' }] } }));
  expect((screen.getByRole('combobox', { name: 'Giấy tờ' }) as HTMLSelectElement).value).toBe('2-KNĐ');
  expect(screen.getByText('Bản nháp lần trước đã được mở lại.')).toBeTruthy();
});

it('lets nobody write before claiming', () => {
  fakeServer(DRAFT);
  panel(workItem({ actions: ['claim', 'open'], holderId: null }));
  expect(screen.getByRole('button', { name: 'Nhận xử lý' })).toBeTruthy();
  expect((screen.getByRole('radio', { name: 'Đủ điều kiện' }) as HTMLInputElement).disabled).toBe(true);
});

it('asks why where the vote speaks against the outcome, and keeps the answer out of form and draft', async () => {
  const server = fakeServer({ ...DRAFT, [`POST ${COMPLETE}`]: { body: {} } });
  panel(workItem(), ['eligible']);
  expect(screen.queryByRole('textbox', { name: /khác với số phiếu/ })).toBeNull();
  await userEvent.click(screen.getByRole('radio', { name: 'Đủ điều kiện' }));
  await userEvent.type(screen.getByRole('textbox', { name: /khác với số phiếu/ }), 'Vì thế');
  await userEvent.type(screen.getByRole('textbox', { name: /Ngày họp/ }), '15/10/2026');
  await userEvent.click(screen.getByRole('button', { name: /Chuyển đồng chí Hà/ }));
  await waitFor(() => expect(server.to('POST', COMPLETE)).toHaveLength(1));
  expect(server.to('POST', COMPLETE)[0]?.body).toMatchObject({ ballotReason: 'Vì thế', data: { outcome: 'eligible', heldOn: '2026-10-15' } });
  expect(JSON.stringify(server.to('PUT', '/api/work-items/w1/draft'))).not.toContain('Vì thế');
});

it('shows the paper an outcome prints before it is issued, and what speaks against it at its field', async () => {
  const server = fakeServer({
    ...DRAFT,
    'POST /api/work-items/w1/paper-draft': {
      status: 422,
      body: { code: 'DOSSIER-007', title: 'Chưa đúng', errors: [{ field: 'heldOn', code: 'future', message: 'Ngày họp ở tương lai.' }] },
    },
  });
  panel(workItem({ papers: { eligible: '02' } }));
  expect(screen.queryByRole('button', { name: /Xem trước/ })).toBeNull();
  await userEvent.click(screen.getByRole('radio', { name: 'Đủ điều kiện' }));
  await userEvent.click(screen.getByRole('button', { name: 'Xem trước phiếu 02' }));
  expect(await screen.findByRole('textbox', { name: /Ngày họp/, description: /Ngày họp ở tương lai/ })).toBeTruthy();
  expect(server.to('POST', '/api/work-items/w1/paper-draft')[0]?.body).toEqual({ outcome: 'eligible', data: { outcome: 'eligible' } });
  expect(server.to('POST', COMPLETE)).toHaveLength(0);
});
