import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { ChangePasswordForm } from './ChangePasswordForm';

const fill = async () => {
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Mật khẩu hiện tại'), 'mat khau cu');
  await user.type(screen.getByLabelText('Mật khẩu mới'), 'mat khau moi dai hon');
  await user.click(screen.getByRole('button', { name: 'Đổi mật khẩu' }));
};

it('sends both passwords and tells that it is done', async () => {
  const server = fakeServer({ 'PUT /api/session/password': { status: 204 } });
  const done = vi.fn();
  renderPage(<ChangePasswordForm onDone={done} />);
  await fill();
  await vi.waitFor(() => expect(done).toHaveBeenCalled());
  expect(server.to('PUT', '/api/session/password')[0]!.body).toEqual({ current: 'mat khau cu', password: 'mat khau moi dai hon' });
});

it('shows the refusal at its field and keeps what was typed', async () => {
  const errors = [{ field: 'current', code: 'wrong', message: 'Mật khẩu hiện tại không đúng.' }];
  fakeServer({ 'PUT /api/session/password': { status: 422, body: { code: 'SIGNIN-004', errors } } });
  renderPage(<ChangePasswordForm onDone={vi.fn()} />);
  await fill();
  expect(await screen.findByText('Mật khẩu hiện tại không đúng.')).toBeTruthy();
  expect((screen.getByLabelText(/Mật khẩu mới/) as HTMLInputElement).value).toBe('mat khau moi dai hon');
});
