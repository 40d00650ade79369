import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { DossierView } from '../../../api/dossierTypes';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import type { Gate } from '../api/gatesQuery';
import { GateList } from './GateList';

const gate = (part: Partial<Gate>): Gate => ({
  name: 'afterDiscipline',
  label: 'Đủ thời gian sau kỷ luật',
  itemId: 'i1',
  itemName: 'Lê Văn Tám',
  clear: false,
  text: 'Cách nhau 12 tháng; ít nhất 24 tháng.',
  paper: 'A7',
  basis: 'Khiển trách 24 tháng.',
  source: '377-QĐ/TW',
  confidence: 'sourced',
  stepId: 'appraise',
  mayConclude: true,
  settled: false,
  conclusion: null,
  reason: null,
  enteredAt: null,
  enteredByName: null,
  version: 0,
  ...part,
});

const dossier = { id: 'd1', requirements: [{ code: 'A7', name: 'Kết luận tiêu chuẩn chính trị', documentIds: [] }] } as unknown as DossierView;

test('what is not plainly met is concluded by who holds the step, with a reason', async () => {
  const user = userEvent.setup();
  const server = fakeServer({
    'GET /api/dossiers/d1/gates': { body: [gate({}), gate({ name: 'planned', label: 'Được quy hoạch', clear: true, mayConclude: false })] },
    'PUT /api/dossiers/d1/gates/afterDiscipline/conclusion': { status: 204 },
  });
  renderPage(<GateList dossier={dossier} stepId="appraise" />);
  const [first, second] = await screen.findAllByRole('listitem');
  expect(first!.textContent).toContain('Cần xem xét');
  expect(first!.textContent).toContain('Xem tại: Kết luận tiêu chuẩn chính trị (chưa có trong hồ sơ)');
  expect(second!.textContent).toContain('Đạt');
  expect(within(second!).queryByRole('radio')).toBeNull();

  const send = within(first!).getByRole('button', { name: 'Kết luận' });
  await user.click(within(first!).getByRole('radio', { name: 'Tiếp tục' }));
  expect((send as HTMLButtonElement).disabled).toBe(true);
  await user.type(within(first!).getByRole('textbox', { name: /Lý do/ }), 'Đã hết thời hạn theo quyết định');
  await user.click(send);
  await waitFor(() =>
    expect(server.to('PUT', '/api/dossiers/d1/gates/afterDiscipline/conclusion')[0]?.body).toEqual({
      itemId: 'i1',
      conclusion: 'CONTINUE',
      reason: 'Đã hết thời hạn theo quyết định',
      version: 0,
    }),
  );
});

test('a conclusion made on other numbers says that it has to be made anew, and another step shows nothing', async () => {
  const old = { conclusion: 'STOP', reason: 'Chưa đủ', enteredAt: '2026-11-20T02:00:00Z', enteredByName: 'Lò Thị Viết', version: 1 } as const;
  fakeServer({ 'GET /api/dossiers/d1/gates': { body: [gate({ ...old, mayConclude: false })] } });
  const { unmount } = renderPage(<GateList dossier={dossier} />);
  expect((await screen.findByText(/Lò Thị Viết kết luận/)).textContent).toContain('cần kết luận lại');
  unmount();
  renderPage(<GateList dossier={dossier} stepId="other" />);
  await waitFor(() => expect(screen.queryByText(/Đang tải/)).toBeNull());
  expect(screen.queryByRole('listitem')).toBeNull();
});
