import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { SetupForm } from './SetupForm';

const FILLED = {
  'Mã thiết lập (dùng một lần)': 'abc',
  'Tên tỉnh ủy, thành ủy': 'Tỉnh ủy Đông Giang',
  'Họ và tên': 'Tô Thị Hệ',
  'Tên đăng nhập': 'quantri',
  'Mật khẩu': 'mot mat khau dai',
};

async function fill(values: Record<string, string>) {
  for (const [label, text] of Object.entries(values)) await userEvent.type(screen.getByLabelText(label), text);
}

const press = () => userEvent.click(screen.getByRole('button', { name: /Thiết lập/ }));
const errorAt = (field: string) => document.getElementById(`${field}-error`)?.textContent;

describe('the setup', () => {
  it('says at each field what is missing and asks nobody', async () => {
    const server = fakeServer({});
    renderPage(<SetupForm onDone={vi.fn()} />);
    await press();
    expect(errorAt('token')).toBe('Phải ghi mục “Mã thiết lập (dùng một lần)”.');
    expect(errorAt('fullName')).toBe('Phải ghi mục “Họ và tên”.');
    expect(errorAt('code')).toBeUndefined();
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    expect(server.calls).toHaveLength(0);
  });

  it('knows a short password and a code that is none before it asks', async () => {
    const server = fakeServer({});
    renderPage(<SetupForm onDone={vi.fn()} />);
    await fill({ ...FILLED, 'Mật khẩu': 'ngan', 'Mã tổ chức đảng (không bắt buộc)': '123' });
    await press();
    expect(errorAt('password')).toBe('Mật khẩu có ít nhất 12 ký tự.');
    expect(errorAt('code')).toBe('Mã tổ chức đảng có đúng 14 chữ số.');
    expect(server.calls).toHaveLength(0);
  });

  it('puts the server’s sentences at the fields they are about', async () => {
    const errors = [
      { field: 'username', code: 'taken', message: 'Tên đăng nhập đã có người dùng.' },
      { field: 'password', code: 'username', message: 'Mật khẩu không được chứa tên đăng nhập.' },
    ];
    fakeServer({ 'POST /api/setup': { status: 422, body: { code: 'SIGNIN-004', title: 'Chưa hợp lệ', errors } } });
    const done = vi.fn();
    renderPage(<SetupForm onDone={done} />);
    await fill(FILLED);
    await press();
    expect(errorAt('username')).toBe('Tên đăng nhập đã có người dùng.');
    expect(errorAt('password')).toBe('Mật khẩu không được chứa tên đăng nhập.');
    expect(screen.getByText('Có 2 chỗ cần sửa')).toBeTruthy();
    expect(done).not.toHaveBeenCalled();
  });

  it('says at the token that it is wrong', async () => {
    fakeServer({ 'POST /api/setup': { status: 403, body: { code: 'SETUP-001', title: 'Mã thiết lập không đúng.' } } });
    renderPage(<SetupForm onDone={vi.fn()} />);
    await fill(FILLED);
    await press();
    expect(errorAt('token')).toBe('Mã thiết lập không đúng.');
  });

  it('shows a refusal that is about no field as it is', async () => {
    fakeServer({ 'POST /api/setup': { status: 410, body: { code: 'SETUP-002', title: 'Hệ thống đã được thiết lập.' } } });
    renderPage(<SetupForm onDone={vi.fn()} />);
    await fill(FILLED);
    await press();
    expect(screen.getByRole('alert').textContent).toContain('Hệ thống đã được thiết lập.');
  });

  it('sends what was filled in, no code as null, and hands on the user name', async () => {
    const server = fakeServer({ 'POST /api/setup': { status: 204 } });
    const done = vi.fn();
    renderPage(<SetupForm onDone={done} />);
    await fill(FILLED);
    await press();
    expect(done).toHaveBeenCalledWith('quantri');
    expect(server.calls[0]!.body).toEqual({
      token: 'abc',
      provinceName: 'Tỉnh ủy Đông Giang',
      code: null,
      fullName: 'Tô Thị Hệ',
      username: 'quantri',
      password: 'mot mat khau dai',
    });
  });
});
