import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { createMemoryRouter, Link, Outlet } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { KeptForm } from '../../ui/form/KeptForm';
import { useUnsaved } from '../../ui/unsaved/useUnsaved';
import { UnsavedGuard } from './UnsavedGuard';

const idle = { isPending: false, isSuccess: false };

function site(page: React.ReactNode) {
  const Shell = () => (
    <>
      <Link to="/khac">Trang khác</Link>
      <Outlet />
      <UnsavedGuard />
    </>
  );
  const router = createMemoryRouter([
    {
      element: <Shell />,
      children: [
        { path: '/', element: page },
        { path: '/khac', element: <p>Đã sang</p> },
      ],
    },
  ]);
  render(<RouterProvider router={router} />);
}

it('asks before a page with a typed form is left, and stays when told to', async () => {
  site(
    <KeptForm sending={idle}>
      <input aria-label="Họ tên" />
    </KeptForm>,
  );
  await userEvent.type(screen.getByRole('textbox'), 'Lò Thị Mẩy');
  await userEvent.click(screen.getByRole('link'));
  await userEvent.click(await screen.findByRole('button', { name: 'Ở lại nhập tiếp' }));
  expect((screen.getByRole('textbox') as HTMLInputElement).value).toBe('Lò Thị Mẩy');
  await userEvent.click(screen.getByRole('link'));
  await userEvent.click(await screen.findByRole('button', { name: 'Bỏ, rời đi' }));
  expect(await screen.findByText('Đã sang')).toBeTruthy();
});

it('goes on by itself where everything could be kept', async () => {
  const keep = vi.fn();
  function Draft() {
    useUnsaved({
      holds: () => keep.mock.calls.length === 0,
      keep: async () => {
        keep();
        return true;
      },
    });
    return null;
  }
  site(<Draft />);
  await userEvent.click(screen.getByRole('link'));
  await waitFor(() => expect(screen.getByText('Đã sang')).toBeTruthy());
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

it('lets the browser ask before the tab is closed', async () => {
  site(
    <KeptForm sending={idle}>
      <input aria-label="Họ tên" />
    </KeptForm>,
  );
  const close = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(close()).toBe(false);
  await userEvent.type(screen.getByRole('textbox'), 'a');
  expect(close()).toBe(true);
});
