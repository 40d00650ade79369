import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { read } from '../../api/client';
import { setSessionExpired } from '../../api/sessionExpiry';
import { fakeServer } from '../../testing/fakeServer';
import { renderPage } from '../../testing/renderPage';
import { ExpiredSignIn } from './ExpiredSignIn';

const session = (officialId: string) => ({
  officialId,
  fullName: 'Trần Thu Hà',
  positions: [],
  can: { openDossier: false, administer: false, readRegister: false, confirmFacts: false, rooms: [] },
});

beforeEach(() => act(() => setSessionExpired(false)));

async function signInAs(officialId: string) {
  const onOther = vi.fn();
  fakeServer({ 'GET /api/x': { status: 401, body: { code: 'WEB-401' } }, 'POST /api/session': { body: session(officialId) } });
  renderPage(
    <>
      <input aria-label="Lý do" />
      <ExpiredSignIn officialId="o1" onOther={onOther} />
    </>,
  );
  await userEvent.type(screen.getByRole('textbox', { name: 'Lý do' }), 'Thiếu chữ ký');
  await act(() => read('/api/x').catch(() => undefined));
  await userEvent.type(screen.getByLabelText('Tên đăng nhập'), 'ha');
  await userEvent.type(screen.getByLabelText('Mật khẩu'), 'x');
  await userEvent.click(screen.getByRole('button', { name: 'Đăng nhập' }));
  await waitFor(() => expect(screen.queryByText('Phiên làm việc đã hết')).toBeNull());
  return onOther;
}

it('opens over the page when a call finds the session ended, and leaves what was typed', async () => {
  const onOther = await signInAs('o1');
  expect((screen.getByRole('textbox', { name: 'Lý do' }) as HTMLInputElement).value).toBe('Thiếu chữ ký');
  expect(onOther).not.toHaveBeenCalled();
});

it('does not let another person go on in this page', async () => {
  expect(await signInAs('o2')).toHaveBeenCalled();
});
