import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import type { WaitingChange } from '../api/waiting';
import { WaitingActs } from './WaitingActs';

const CHANGE: WaitingChange = {
  id: 'c1',
  kind: 'ACCOUNT_BLOCKED',
  said: 'Trần Thị Trưởng',
  askedBy: 'Lê Văn Quản',
  askedAt: '2026-11-30T02:00:00Z',
  agreedUntil: null,
  seen: 'as-read',
  mayConfirm: true,
};

function waiting(change: WaitingChange, how: string) {
  let decided = false;
  const server = fakeServer({
    'GET /api/administration/waiting': () => ({ body: { appointments: [], links: [], changes: decided ? [] : [change] } }),
    [`POST /api/administration/waiting/changes/c1/${how}`]: () => {
      decided = true;
      return { status: 204 };
    },
  });
  renderPage(<WaitingActs />);
  return () => server.to('POST', `/api/administration/waiting/changes/c1/${how}`).map((call) => call.body);
}

it('shows what would take the oversight away, and takes an agreement', async () => {
  const sent = waiting(CHANGE, 'confirm');
  expect(await screen.findByText('Khóa tài khoản: Trần Thị Trưởng')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Đồng ý: Khóa tài khoản, Trần Thị Trưởng' }));
  expect(await screen.findByText('Không có việc nào chờ xác nhận.')).toBeTruthy();
  expect(sent()).toEqual([{ seen: 'as-read' }]);
});

it('lets who asked take it back and not agree', async () => {
  waiting({ ...CHANGE, mayConfirm: false }, 'refuse');
  expect(await screen.findByText('Chờ người khác xác nhận')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Đồng ý/ })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Rút đề nghị' }));
  expect(await screen.findByText('Không có việc nào chờ xác nhận.')).toBeTruthy();
});

it('says what was agreed to and until when it may be done', async () => {
  waiting({ ...CHANGE, mayConfirm: false, agreedUntil: '2026-12-07T02:00:00Z' }, 'refuse');
  expect(await screen.findByText(/^Đã đồng ý; người đề nghị làm việc này trước .*07\/12\/2026/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it.each([
  ['DELEGATION_GRANTED', 'Ủy quyền'],
  ['DELEGATION_ENDED', 'Kết thúc ủy quyền'],
  ['DELEGATION_CORRECTED', 'Đính chính ủy quyền'],
  ['DELEGATION_WITHDRAWN', 'Rút ủy quyền ghi nhầm'],
  ['HISTORY_ERASED', 'Xóa chi tiết một mục nhật ký hồ sơ'],
] as const)('calls %s by its name', async (kind, called) => {
  waiting({ ...CHANGE, kind, said: 'Đảng ủy xã: Kết nạp' }, 'confirm');
  expect(await screen.findByText(`${called}: Đảng ủy xã: Kết nạp`)).toBeTruthy();
});
