import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { setSessionExpired } from '../../../api/sessionExpiry';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { workItem } from '../../../testing/samples';
import { holdsUnsaved } from '../../../ui/unsaved/unsaved';
import { StepPanel } from './StepPanel';

const DRAFT = 'PUT /api/work-items/w1/draft';
const COMPLETE = 'POST /api/work-items/w1/complete';

function panel(item = workItem()) {
  return renderPage(<StepPanel item={item} sources={{}} onCompleted={vi.fn()} onReload={vi.fn()} onClaim={vi.fn()} claiming={false} />);
}

const late = () => ({ toFake: ['setTimeout', 'clearTimeout', 'Date'] as ('setTimeout' | 'clearTimeout' | 'Date')[] });

afterEach(() => {
  vi.useRealTimers();
  setSessionExpired(false);
});

it('names the draft it was typed on from, and the new one afterwards', async () => {
  vi.useFakeTimers(late());
  const server = fakeServer({ [DRAFT]: { body: { version: 4, savedAt: '2026-11-29T02:00:00Z' } } });
  panel(workItem({ draft: {}, draftVersion: 3 }));
  fireEvent.click(screen.getByRole('radio', { name: 'Đủ điều kiện' }));
  await act(() => vi.advanceTimersByTimeAsync(1_500));
  fireEvent.click(screen.getByRole('radio', { name: 'Trả lại để hoàn thiện' }));
  await act(() => vi.advanceTimersByTimeAsync(1_500));
  expect(server.to('PUT', '/api/work-items/w1/draft').map((call) => (call.body as { version: number }).version)).toEqual([3, 4]);
});

it('shows both drafts where another window has saved, and loses neither', async () => {
  vi.useFakeTimers(late());
  let refused = true;
  const server = fakeServer({
    [DRAFT]: () => (refused ? { status: 409, body: { code: 'TASK-010' } } : { body: { version: 6, savedAt: '2026-11-29T02:00:00Z' } }),
    'GET /api/work-items/w1': { body: workItem({ draft: { outcome: 'sendBack', reason: 'Thiếu chữ ký' }, draftVersion: 5 }) },
  });
  panel();
  fireEvent.click(screen.getByRole('radio', { name: 'Đủ điều kiện' }));
  await act(() => vi.advanceTimersByTimeAsync(1_500));
  expect(screen.getByText('Có hai bản nháp khác nhau')).toBeTruthy();
  expect(screen.getByText(/Thiếu chữ ký/)).toBeTruthy();
  expect((screen.getByRole('radio', { name: 'Đủ điều kiện' }) as HTMLInputElement).checked).toBe(true);
  expect(holdsUnsaved()).toBe(true);
  refused = false;
  fireEvent.click(screen.getByRole('button', { name: 'Dùng bản ở cửa sổ này' }));
  await act(() => vi.advanceTimersByTimeAsync(100));
  expect(server.to('PUT', '/api/work-items/w1/draft').at(-1)?.body).toEqual({ data: { outcome: 'eligible' }, version: 5 });
  expect(holdsUnsaved()).toBe(false);
});

it('takes the other window’s draft when told to', async () => {
  vi.useFakeTimers(late());
  fakeServer({
    [DRAFT]: { status: 409, body: { code: 'TASK-010' } },
    'GET /api/work-items/w1': { body: workItem({ draft: { outcome: 'sendBack', reason: 'Thiếu chữ ký' }, draftVersion: 5 }) },
  });
  panel();
  fireEvent.click(screen.getByRole('radio', { name: 'Đủ điều kiện' }));
  await act(() => vi.advanceTimersByTimeAsync(1_500));
  fireEvent.click(screen.getByRole('button', { name: 'Lấy bản ở cửa sổ kia' }));
  expect((screen.getByRole('textbox', { name: /Lý do/ }) as HTMLTextAreaElement).value).toBe('Thiếu chữ ký');
});

it('keeps the last input as a draft when the completion is refused', async () => {
  const server = fakeServer({
    [DRAFT]: { body: { version: 1, savedAt: '2026-11-29T02:00:00Z' } },
    [COMPLETE]: {
      status: 422,
      body: { code: 'DOSSIER-007', title: 'Chưa đúng', errors: [{ field: 'heldOn', code: 'future', message: 'Ngày họp ở tương lai.' }] },
    },
  });
  panel();
  await userEvent.click(screen.getByRole('radio', { name: 'Đủ điều kiện' }));
  await userEvent.click(screen.getByRole('button', { name: /Chuyển đồng chí Hà/ }));
  await waitFor(() => expect(server.to('PUT', '/api/work-items/w1/draft')).toHaveLength(1));
  expect(await screen.findByText(/Đã lưu nháp/)).toBeTruthy();
  expect(screen.queryByText('Đang lưu nháp…')).toBeNull();
});

it('says that the session is over, keeps the text, and saves it after the new sign-in', async () => {
  vi.useFakeTimers(late());
  let out = true;
  const server = fakeServer({
    [DRAFT]: () => (out ? { status: 401, body: { code: 'SIGNIN-003' } } : { body: { version: 1, savedAt: '2026-11-29T02:00:00Z' } }),
  });
  panel();
  fireEvent.click(screen.getByRole('radio', { name: 'Đủ điều kiện' }));
  await act(() => vi.advanceTimersByTimeAsync(1_500));
  expect(screen.getByText(/Phiên làm việc đã hết/)).toBeTruthy();
  expect(screen.queryByText(/không còn do đồng chí xử lý/)).toBeNull();
  out = false;
  await act(async () => setSessionExpired(false));
  await act(() => vi.advanceTimersByTimeAsync(10));
  expect(server.to('PUT', '/api/work-items/w1/draft').at(-1)?.body).toMatchObject({ data: { outcome: 'eligible' } });
  expect(screen.getByText(/Đã lưu nháp/)).toBeTruthy();
});

it('takes up what another window has saved while nothing was typed here, and still knows the only outcome', async () => {
  const { properties, ...rest } = workItem().form;
  const form = {
    ...rest,
    allOf: [],
    properties: { ...properties, outcome: { ...properties!.outcome, oneOf: [{ const: 'eligible', title: 'Đủ điều kiện' }] } },
  };
  const server = fakeServer({ [DRAFT]: { body: { version: 3, savedAt: '2026-11-29T02:00:00Z' } }, [COMPLETE]: { body: {} } });
  const item = workItem({ form });
  function Window() {
    const [now, setNow] = useState(item);
    return (
      <>
        <button type="button" onClick={() => setNow({ ...item, draft: { heldOn: '2026-10-15' }, draftVersion: 2 })}>
          later
        </button>
        <StepPanel item={now} sources={{}} onCompleted={vi.fn()} onReload={vi.fn()} onClaim={vi.fn()} claiming={false} />
      </>
    );
  }
  renderPage(<Window />);
  await userEvent.click(screen.getByRole('button', { name: 'later' }));
  expect(((await screen.findByRole('textbox', { name: /Ngày họp/ })) as HTMLInputElement).value).toBe('15/10/2026');
  await userEvent.click(screen.getByRole('button', { name: /Chuyển đồng chí Hà/ }));
  await waitFor(() => expect(server.to('POST', '/api/work-items/w1/complete')[0]?.body).toMatchObject({ outcome: 'eligible', data: { heldOn: '2026-10-15' } }));
});
