import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { describe, expect, it } from 'vitest';
import { createQueryClient } from '../../api/queryClient';
import { fakeServer } from '../../testing/fakeServer';
import { Providers } from '../providers';
import { routes } from '../routes';

const ABOUT = { name: 'HoSo', version: '1', demo: false, setupNeeded: false, signedIn: false, demoAccounts: [] };
const HA = { username: 'chibo.dong', password: 'mat-khau-demo', fullName: 'Trần Thị Hà', position: 'Bí thư Chi bộ thôn Đông' };

function open(address: string, about = {}) {
  const server = fakeServer({ 'GET /api/about': { body: { ...ABOUT, ...about } }, 'GET /api/public/procedures': { body: [] } });
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  render(
    <Providers client={createQueryClient()}>
      <RouterProvider router={router} />
    </Providers>,
  );
  return { server, router };
}

describe('the way in', () => {
  it('has four doors', async () => {
    open('/');
    expect((await screen.findByRole('link', { name: 'Đăng nhập cho cán bộ' })).getAttribute('href')).toBe('/dang-nhap');
    const doors = screen.getAllByRole('heading', { level: 2 }).map((door) => door.querySelector('a')!.getAttribute('href'));
    expect(doors).toEqual(['/tra-cuu', '/toi-can-gi', '/quy-trinh', '/dang-nhap']);
  });

  it('leads a stranger from an inner page to the sign-in', async () => {
    const { router } = open('/viec');
    await screen.findByLabelText('Mật khẩu');
    expect(router.state.location.pathname).toBe('/dang-nhap');
    expect(router.state.location.state).toEqual({ from: '/viec' });
  });

  it.each(['/sign-in', '/login', '/dangnhap'])('leads from %s to the sign-in', async (address) => {
    const { router } = open(address);
    await screen.findByLabelText('Mật khẩu');
    expect(router.state.location.pathname).toBe('/dang-nhap');
  });

  it('says of an unknown address that there is no such page, and leads back', async () => {
    open('/khong-co-trang-nay');
    expect((await screen.findByRole('link', { name: 'Trang đầu' })).getAttribute('href')).toBe('/');
  });

  it('does not ask for the session of nobody', async () => {
    const { server } = open('/quy-trinh');
    await screen.findByText('Chưa có thủ tục nào được công khai.');
    expect(server.to('GET', '/api/session')).toHaveLength(0);
  });

  it.each(['/', '/dang-nhap', '/setup'])('leads from %s to the setup while nobody can sign in', async (address) => {
    const { router } = open(address, { setupNeeded: true });
    await screen.findByRole('heading', { name: 'Thiết lập lần đầu' });
    expect(router.state.location.pathname).toBe('/thiet-lap');
  });

  it('shows no setup once it has been done', async () => {
    open('/thiet-lap');
    expect(await screen.findByText('Hệ thống đã được thiết lập')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('the demonstration’s accounts', () => {
  it('fill the form at a press', async () => {
    open('/dang-nhap', { demo: true, demoAccounts: [HA] });
    await userEvent.click(await screen.findByRole('button', { name: /Bí thư Chi bộ thôn Đông/ }));
    expect(screen.getByLabelText<HTMLInputElement>('Tên đăng nhập').value).toBe('chibo.dong');
    expect(screen.getByLabelText<HTMLInputElement>('Mật khẩu').value).toBe('mat-khau-demo');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Đăng nhập' }));
  });

  it('are not shown outside the demonstration, whatever the server sends', async () => {
    open('/dang-nhap', { demo: false, demoAccounts: [HA] });
    await screen.findByLabelText('Mật khẩu');
    expect(screen.queryByText('Tài khoản trình diễn')).toBeNull();
    expect(screen.queryByText('Trần Thị Hà')).toBeNull();
  });
});
