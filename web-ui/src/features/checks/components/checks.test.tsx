import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { HistoryCheckPanel } from './HistoryCheckPanel';
import { InboxRebuildPanel } from './InboxRebuildPanel';

const whole = {
  startedAt: '2026-09-07T19:30:00Z',
  startedBy: null,
  endedAt: '2026-09-07T19:31:00Z',
  brokenOff: false,
  dossiers: 40,
  entries: 900,
  erased: 1,
  logLines: 5000,
  faultCount: 0,
  faults: [],
};

it('tells that the histories are whole, and what is not once it is found', async () => {
  let check: object = whole;
  fakeServer({
    'GET /api/administration/history-check': () => ({ body: { running: false, check } }),
    'POST /api/administration/history-check': () => {
      check = {
        ...whole,
        startedBy: 'Đặng Thị Lệ',
        faultCount: 101,
        faults: [
          { code: 'H01-000123', dossierId: 'd1', kind: 'HISTORY', text: 'Mục 3: nội dung đã bị sửa.' },
          { code: null, dossierId: 'd2', kind: 'OUTCOMES', text: 'Cuối nhật ký không khớp với hồ sơ.' },
          { code: null, dossierId: null, kind: null, text: 'Nhật ký xem hồ sơ: nội dung các dòng số 1 đến 9 đã bị sửa.' },
        ],
      };
      return { status: 202 };
    },
  });
  renderPage(<HistoryCheckPanel />);
  expect(await screen.findByText(/^Nguyên vẹn/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra ngay' }));
  expect(await screen.findByText(/Có 101 chỗ không nguyên vẹn/)).toBeTruthy();
  expect(screen.getByText('H01-000123')).toBeTruthy();
  expect(screen.getByText(/thuộc quy trình giữ kín/)).toBeTruthy();
  expect(screen.getByText('Kết quả bước, kết quả từng mục')).toBeTruthy();
  expect(screen.getByText('Chỉ nêu 3 chỗ đầu.')).toBeTruthy();
});

it('says of a check that was killed, or did not look at everything, that it did not come to its end', async () => {
  fakeServer({ 'GET /api/administration/history-check': () => ({ body: { running: false, check: { ...whole, endedAt: null } } }) });
  const killed = renderPage(<HistoryCheckPanel />);
  expect(await screen.findByText(/^Lần kiểm tra bắt đầu lúc .* không chạy hết/)).toBeTruthy();
  expect(screen.queryByText(/^Đang kiểm tra/)).toBeNull();
  killed.unmount();
  fakeServer({ 'GET /api/administration/history-check': () => ({ body: { running: false, check: { ...whole, brokenOff: true } } }) });
  renderPage(<HistoryCheckPanel />);
  expect(await screen.findByText(/có phần chưa được kiểm tra/)).toBeTruthy();
  expect(screen.queryByText(/^Nguyên vẹn/)).toBeNull();
});

it('erases nothing without code, number and reason', async () => {
  const sent: unknown[] = [];
  fakeServer({
    'GET /api/administration/history-check': () => ({ body: { running: false, check: null } }),
    'POST /api/administration/history-erasures': (call: { body?: unknown }) => {
      sent.push(call.body);
      return { status: 204 };
    },
  });
  renderPage(<HistoryCheckPanel />);
  fireEvent.click(await screen.findByRole('button', { name: 'Xóa chi tiết một mục' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByRole('button', { name: 'Xóa chi tiết một mục' }));
  expect(screen.getAllByText('Cần ghi mục này.')).toHaveLength(2);
  expect(sent).toHaveLength(0);
});

it('asks before it makes the inboxes anew, and tells how many items there are', async () => {
  fakeServer({ 'POST /api/administration/inbox-rebuild': () => ({ body: { items: 28 } }) });
  renderPage(<InboxRebuildPanel />);
  fireEvent.click(screen.getByRole('button', { name: 'Lập lại danh sách việc' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/của mọi cán bộ ngay bây giờ/)).toBeTruthy();
  fireEvent.click(dialog.getByRole('button', { name: 'Lập lại danh sách việc' }));
  expect(await screen.findByText('Đã lập lại: 28 việc đang mở.')).toBeTruthy();
});
