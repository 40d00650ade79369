import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import type { HeldStep } from '../standInTypes';
import { HeldWork } from './HeldWork';

const step = {
  taskId: 't1',
  dossierCode: '38168053000001-261005-0001',
  stepName: 'Thẩm định hồ sơ',
  personName: 'Đỗ Văn An',
  positionLabel: 'Cán bộ thẩm định, Phòng Tổ chức đảng, đảng viên',
  holderName: 'Lê Văn Nghỉ',
  stands: false,
  onHold: false,
  candidates: [{ id: 'o1', fullName: 'Vũ Thị Thẩm' }],
} as unknown as HeldStep;

/** The row is gone once it was handed out. */
function work(act: string, answer: { status?: number; body?: unknown } = { body: {} }, held = step) {
  let gone = false;
  fakeServer({
    'GET /api/held-steps': () => ({ body: gone ? [] : [held] }),
    [`POST /api/work-items/t1/${act}`]: () => {
      gone = true;
      return answer;
    },
  });
  renderPage(<HeldWork />);
}

it('says to whom it went once the row is gone', async () => {
  work('assign');
  fireEvent.change(await screen.findByLabelText(/Phân công cho/), { target: { value: 'o1' } });
  fireEvent.click(screen.getByRole('button', { name: /^Phân công/ }));
  expect(await screen.findByText('Đã phân công bước “Thẩm định hồ sơ” (Đỗ Văn An · 38168053000001-261005-0001) cho đồng chí Vũ Thị Thẩm.')).toBeTruthy();
  expect(await screen.findByText('Không có việc nào như vậy.')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toContain('Vũ Thị Thẩm');
});

it('hands out a step of a dossier that is kept secret', async () => {
  work('assign', undefined, { ...step, dossierCode: null, personName: null, stepName: 'Bước nội bộ' });
  fireEvent.change(await screen.findByLabelText('Phân công cho (Hồ sơ có nội dung giữ kín)'), { target: { value: 'o1' } });
  fireEvent.click(screen.getByRole('button', { name: /^Phân công/ }));
  expect(await screen.findByText(/\(Hồ sơ có nội dung giữ kín\) cho đồng chí Vũ Thị Thẩm\.$/)).toBeTruthy();
});

it('says where it went back to', async () => {
  work('release');
  fireEvent.click(await screen.findByRole('button', { name: /^Trả về việc chung/ }));
  expect((await screen.findByText(/về việc chung: Cán bộ thẩm định, Phòng Tổ chức đảng, đảng viên\.$/)).closest('[role=status]')).toBeTruthy();
});

it('says so when somebody was first, though the row has gone', async () => {
  work('release', { status: 409, body: { code: 'TASK-004', title: 'Bước đã xong', detail: 'Bước này đã hoàn thành.' } });
  fireEvent.click(await screen.findByRole('button', { name: /^Trả về việc chung/ }));
  expect(await screen.findByText(/^Chưa chuyển được bước “Thẩm định hồ sơ”.*Bước này đã hoàn thành\.$/)).toBeTruthy();
});

it('says of what nobody can do what is needed, and offers nobody to hand it to', async () => {
  work('assign', undefined, { ...step, holderName: null, candidates: [], nobody: true });
  expect(await screen.findByText('không ai làm được')).toBeTruthy();
  expect(screen.getByText(/Cần giao chức danh cho người khác.*hoặc giao xử lý thay\./)).toBeTruthy();
  expect(screen.queryByText(/Người giữ:/)).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});
