import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { DigestPanel } from './DigestPanel';

const PATH = '/api/session/digest';
const none = { way: 'SMTP', address: null, confirmed: false, wanted: false };
const given = { ...none, address: 'ha@donggiang.example' };
const confirmed = { ...given, confirmed: true };

it('takes an address, then its code, then switches the letter on', async () => {
  const user = userEvent.setup();
  const server = fakeServer({
    [`GET ${PATH}`]: { body: none },
    [`PUT ${PATH}/address`]: { body: given },
    [`POST ${PATH}/address/confirm`]: { body: confirmed },
    [`PUT ${PATH}`]: { body: { ...confirmed, wanted: true } },
  });
  renderPage(<DigestPanel />);
  await user.type(await screen.findByLabelText(/Địa chỉ thư điện tử/), ' ha@donggiang.example ');
  await user.click(screen.getByRole('button', { name: 'Gửi mã xác nhận' }));
  expect(await screen.findByText('Đã khai ha@donggiang.example, chưa xác nhận.')).toBeTruthy();
  expect(server.to('PUT', `${PATH}/address`)[0]!.body).toEqual({ address: 'ha@donggiang.example' });
  await user.type(screen.getByLabelText(/Mã xác nhận/), 'ABCD-2345');
  await user.click(screen.getByRole('button', { name: 'Xác nhận địa chỉ' }));
  const box = await screen.findByRole('checkbox', { name: 'Nhận thư nhắc việc mỗi ngày làm việc' });
  expect((box as HTMLInputElement).checked).toBe(false);
  expect(screen.getByText('Đang tắt: không có thư nào được gửi.')).toBeTruthy();
  await user.click(box);
  expect(await screen.findByText(/^Đang bật\./)).toBeTruthy();
  expect(server.to('PUT', PATH)[0]!.body).toEqual({ wanted: true });
  const confirming = server.to('POST', `${PATH}/address/confirm`)[0]!;
  expect(confirming.body).toEqual({ code: 'ABCD-2345' });
  expect(confirming.headers['Idempotency-Key']).toBeUndefined();
});

it('shows a refused address and a refused code at their fields and keeps what was typed', async () => {
  const user = userEvent.setup();
  let now: object = none;
  fakeServer({
    [`GET ${PATH}`]: () => ({ body: now }),
    [`PUT ${PATH}/address`]: { status: 422, body: { code: 'DIGEST-002', errors: [{ field: 'address', code: 'format', message: 'Nhập một địa chỉ.' }] } },
    [`POST ${PATH}/address/confirm`]: { status: 422, body: { code: 'DIGEST-003', errors: [{ field: 'code', code: 'wrong', message: 'Mã không đúng.' }] } },
  });
  const first = renderPage(<DigestPanel />);
  await user.type(await screen.findByLabelText(/Địa chỉ thư điện tử/), 'ha@');
  await user.click(screen.getByRole('button', { name: 'Gửi mã xác nhận' }));
  expect(await screen.findByText('Nhập một địa chỉ.')).toBeTruthy();
  expect((screen.getByLabelText(/Địa chỉ thư điện tử/) as HTMLInputElement).value).toBe('ha@');
  first.unmount();
  now = given;
  renderPage(<DigestPanel />);
  await user.type(await screen.findByLabelText(/Mã xác nhận/), 'AAAA-2222');
  await user.click(screen.getByRole('button', { name: 'Xác nhận địa chỉ' }));
  expect(await screen.findByText('Mã không đúng.')).toBeTruthy();
});

it('says plainly that no mail is sent, and takes no address then', async () => {
  fakeServer({ [`GET ${PATH}`]: { body: { ...none, way: 'NONE' } } });
  renderPage(<DigestPanel />);
  expect(await screen.findByText('Hệ thống chưa được cấu hình để gửi thư điện tử.')).toBeTruthy();
  expect(screen.queryByLabelText(/Địa chỉ thư điện tử/)).toBeNull();
});

it('tells where the letters of a demonstration lie', async () => {
  fakeServer({ [`GET ${PATH}`]: { body: { ...none, way: 'FOLDER' } } });
  renderPage(<DigestPanel />);
  expect(await screen.findByText(/mail\/outbox/)).toBeTruthy();
  expect(screen.getByLabelText(/Địa chỉ thư điện tử/)).toBeTruthy();
});

it('sends the code again, takes another address or deletes it', async () => {
  const user = userEvent.setup();
  const server = fakeServer({
    [`GET ${PATH}`]: { body: given },
    [`PUT ${PATH}/address`]: { status: 429, body: { code: 'DIGEST-005', title: 'Đã thử quá nhiều lần.', detail: 'Đồng chí thử lại sau 60 phút.' } },
    [`DELETE ${PATH}/address`]: { body: none },
  });
  renderPage(<DigestPanel />);
  await user.click(await screen.findByRole('button', { name: 'Gửi lại mã' }));
  expect(await screen.findByText('Đồng chí thử lại sau 60 phút.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Khai địa chỉ khác' }));
  expect(await screen.findByRole('button', { name: 'Gửi mã xác nhận' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Thôi' }));
  await user.click(screen.getByRole('button', { name: 'Xóa địa chỉ' }));
  await vi.waitFor(() => expect(server.to('DELETE', `${PATH}/address`)).toHaveLength(1));
  expect(await screen.findByRole('button', { name: 'Gửi mã xác nhận' })).toBeTruthy();
});

it('says that it could not be read, and reads again when asked', async () => {
  const user = userEvent.setup();
  let status = 403;
  fakeServer({ [`GET ${PATH}`]: () => (status === 200 ? { body: none } : { status, body: { code: 'X', title: 'Không được phép' } }) });
  renderPage(<DigestPanel />);
  expect(await screen.findByText('Không được phép')).toBeTruthy();
  status = 200;
  await user.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(await screen.findByLabelText(/Địa chỉ thư điện tử/)).toBeTruthy();
});
