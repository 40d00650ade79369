import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { DraftPage } from './DraftPage';

const DRAFT = {
  id: 'd1',
  slug: 'admission',
  storedAt: '2026-11-30T01:00:00Z',
  effectiveFrom: '2025-01-01',
  draftedBy: 'Trần Thị Bình',
  findings: [],
  actions: ['PUBLISH', 'DISCARD'],
};
const DETAILS = {
  draft: DRAFT,
  procedure: 'Kết nạp đảng viên',
  baseNumber: 3,
  differences: [
    { kind: 'STEP', file: 'process.bpmn', sentence: 'Đổi tên bước “Thẩm định” thành “Xem lại”.' },
    { kind: 'LIMIT', file: 'process.bpmn', sentence: 'Bước “Thẩm định hồ sơ”: 15 ngày làm việc → 10 ngày làm việc.' },
  ],
  more: 0,
  limitsOnly: false,
  overtaken: false,
  warnings: [],
};

function show(details: object) {
  const onGone = vi.fn();
  const server = fakeServer({
    'GET /api/procedure-drafts/d1': { body: details },
    'GET /api/procedure-drafts': { body: [] },
    'POST /api/procedure-drafts/d1/publication': { status: 204 },
    'POST /api/procedure-drafts/d1/discard': { status: 204 },
  });
  renderPage(<DraftPage id="d1" links={null} limitsOf={(slug) => `/${slug}/sua-thoi-han`} goneTo="/quan-tri/quy-trinh" onGone={onGone} />);
  return { server, onGone };
}

it('tells what differs, limits first, and whom it governs', async () => {
  show(DETAILS);
  const differs = await screen.findByRole('region', { name: 'Khác gì với phiên bản 3' });
  expect(
    within(differs)
      .getAllByRole('listitem')
      .map((each) => each.textContent),
  ).toEqual([DETAILS.differences[1]!.sentence, DETAILS.differences[0]!.sentence]);
  expect(screen.getByText('Chỉ áp dụng cho hồ sơ mới')).toBeTruthy();
  expect(screen.getByText(/Đồng chí Trần Thị Bình tải lên lúc/)).toBeTruthy();
  expect(screen.queryByText('Bản này chỉ khác thời hạn')).toBeNull();
});

it('leads to the limits where nothing but limits differs, and says where nothing does', async () => {
  show({ ...DETAILS, limitsOnly: true, differences: [DETAILS.differences[1]] });
  expect((await screen.findByRole('link', { name: 'Sửa thời hạn' })).getAttribute('href')).toBe('/admission/sua-thoi-han');
});

it('says that nothing differs but the drawing', async () => {
  show({ ...DETAILS, differences: [] });
  expect(await screen.findByText('Không có gì khác, ngoài cách vẽ sơ đồ và cách viết tệp.')).toBeTruthy();
});

it('is put into force from a day by a document', async () => {
  const { server, onGone } = show(DETAILS);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Đưa vào áp dụng' }));
  await user.type(screen.getByRole('textbox', { name: /Áp dụng từ ngày/ }), '5/12/2026');
  await user.type(screen.getByRole('textbox', { name: /Số văn bản/ }), '12-QĐ/BTCTU');
  await user.type(screen.getByRole('textbox', { name: /Ngày văn bản/ }), '1/12/2026');
  await user.click(screen.getAllByRole('button', { name: 'Đưa vào áp dụng' }).at(-1)!);
  await vi.waitFor(() => expect(onGone).toHaveBeenCalled());
  expect(server.to('POST', '/api/procedure-drafts/d1/publication')[0]!.body).toEqual({
    effectiveFrom: '2026-12-05',
    orderNumber: '12-QĐ/BTCTU',
    orderDate: '2026-12-01',
  });
});

it('is discarded for a reason', async () => {
  const { server, onGone } = show({ ...DETAILS, draft: { ...DRAFT, actions: ['DISCARD'] } });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Bỏ bản dự thảo' }));
  expect(screen.queryByRole('button', { name: 'Đưa vào áp dụng' })).toBeNull();
  await user.type(screen.getByRole('textbox', { name: /Lý do/ }), 'Đã cũ');
  await user.click(screen.getAllByRole('button', { name: 'Bỏ bản dự thảo' }).at(-1)!);
  await vi.waitFor(() => expect(onGone).toHaveBeenCalled());
  expect(server.to('POST', '/api/procedure-drafts/d1/discard')[0]!.body).toEqual({ reason: 'Đã cũ' });
});

it('says that another revision came between', async () => {
  show({ ...DETAILS, overtaken: true, draft: { ...DRAFT, actions: ['DISCARD'] } });
  expect(await screen.findByText('Đã có phiên bản mới hơn từ lúc tải lên')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Đưa vào áp dụng' })).toBeNull();
});

it('names what keeps it from use', async () => {
  show({
    ...DETAILS,
    draft: { ...DRAFT, actions: ['DISCARD'], findings: [{ file: 'process.bpmn', element: 'withdrawn', reason: 'Không có thông điệp “retract”.' }] },
  });
  expect(await screen.findByRole('cell', { name: 'Không có thông điệp “retract”.' })).toBeTruthy();
  expect(screen.getByText(/Hãy sửa các chỗ dưới đây rồi tải lên lại/)).toBeTruthy();
});
