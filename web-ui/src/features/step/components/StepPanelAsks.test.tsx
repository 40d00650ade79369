import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { workItem } from '../../../testing/samples';
import { StepPanel } from './StepPanel';

const CHECK = '/api/work-items/w1/check';
const COMPLETE = '/api/work-items/w1/complete';
const DRAFT = { 'PUT /api/work-items/w1/draft': { body: { version: 1, savedAt: '2026-11-29T02:00:00Z' } } };

function panel(item = workItem()) {
  const onCompleted = vi.fn();
  renderPage(<StepPanel item={item} sources={{}} onCompleted={onCompleted} onReload={vi.fn()} onClaim={vi.fn()} claiming={false} />);
  return { onCompleted };
}

it('asks once before what cannot be undone, in the words of the server', async () => {
  const server = fakeServer({ ...DRAFT, [`POST ${CHECK}`]: { status: 204 }, [`POST ${COMPLETE}`]: { body: {} } });
  const { onCompleted } = panel(workItem({ consequences: { eligible: 'Hồ sơ kết thúc tại đây. Việc này không hoàn lại được.' } }));
  await userEvent.click(screen.getByRole('radio', { name: 'Đủ điều kiện' }));
  const main = screen.getByRole('button', { name: /Chuyển đồng chí Hà/ });
  await userEvent.click(main);
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain('không hoàn lại được');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Thôi' }));
  expect(server.to('POST', COMPLETE)).toHaveLength(0);
  await userEvent.click(main);
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: /Chuyển đồng chí Hà/ }));
  await waitFor(() => expect(onCompleted).toHaveBeenCalledWith('eligible'));
});

it('is told what the server refuses before it is asked whether one is sure', async () => {
  const server = fakeServer({
    ...DRAFT,
    [`POST ${CHECK}`]: {
      status: 422,
      body: { code: 'DOSSIER-007', title: 'Chưa đúng', errors: [{ field: 'heldOn', code: 'future', message: 'Ngày họp ở tương lai.' }] },
    },
  });
  panel(workItem({ consequences: { eligible: 'Chuyển đi rồi thì không thu hồi được.' } }));
  await userEvent.click(screen.getByRole('radio', { name: 'Đủ điều kiện' }));
  await userEvent.click(screen.getByRole('button', { name: /Chuyển đồng chí Hà/ }));
  expect((await screen.findByRole('alert')).textContent).toContain('Ngày họp ở tương lai.');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(server.to('POST', COMPLETE)).toHaveLength(0);
});

it.each([
  ['in the place of an absent colleague', { actsFor: 'Lò Văn Ấu' }, 'Nhận thay', /xử lý thay đồng chí Lò Văn Ấu/],
  ['from somebody who may no longer act', { lapsedHolder: 'Lò Văn Ấu' }, 'Nhận tiếp', /mang tên đồng chí Lò Văn Ấu/],
  ['back from a stand-in', { holderId: 'o2', holderName: 'Lò Văn Ấu thay Trần Thu Hà' }, 'Nhận tiếp', /đang xử lý thay đồng chí/],
])('says of taking it %s what it is', (_, part, button, text) => {
  fakeServer(DRAFT);
  panel(workItem({ actions: ['claim', 'open'], holderId: null, holderName: null, ...part }));
  expect(screen.getByRole('button', { name: button })).toBeTruthy();
  expect(screen.getByText(text)).toBeTruthy();
});

it('shows an outcome that does not stand yet with the day from which it does', async () => {
  fakeServer(DRAFT);
  panel(workItem({ outcomes: [{ value: 'eligible', title: 'Đủ điều kiện', mainButtonHint: null, opensOn: '2026-12-15' }] }));
  const closed = screen.getByRole<HTMLInputElement>('radio', { name: /Đủ điều kiện.*Ghi được từ ngày 15\/12\/2026/ });
  await userEvent.click(closed);
  expect(closed.disabled).toBe(true);
  expect(closed.checked).toBe(false);
});
