import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { createMemoryRouter, Outlet } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient } from '../../api/queryClient';
import { fakeServer } from '../../testing/fakeServer';
import { Providers } from '../providers';
import { UnsavedGuard } from '../shell/UnsavedGuard';
import { NewDossierPage } from './NewDossierPage';

const opening = (procedure: string, name: string) => ({
  ...{ procedure, name, subject: 'Người xin vào Đảng', heading: null },
  ...{ units: [{ id: 'u1', name: 'Chi bộ thôn Đông' }], asks: [] },
});

function cameFromElsewhere() {
  fakeServer({ 'GET /api/dossiers/openings': { body: [opening('one', 'Việc thứ nhất'), opening('two', 'Việc thứ hai')] } });
  const shell = (
    <>
      <Outlet />
      <UnsavedGuard />
    </>
  );
  const pages = [
    { path: '/', element: <p>Danh sách</p> },
    { path: '/lap', element: <NewDossierPage /> },
  ];
  const router = createMemoryRouter([{ element: shell, children: pages }], { initialEntries: ['/', '/lap'], initialIndex: 1 });
  render(
    <Providers client={createQueryClient()}>
      <RouterProvider router={router} />
    </Providers>,
  );
  return router;
}

it('asks before the browser goes back over a half-typed opening, and lets one go that was only looked at', async () => {
  const router = cameFromElsewhere();
  await userEvent.click(await screen.findByLabelText('Việc thứ nhất'));
  await userEvent.type(await screen.findByLabelText(/Họ và tên/), 'Lò Thị Mẩy');
  void router.navigate(-1);
  await userEvent.click(await screen.findByRole('button', { name: 'Ở lại nhập tiếp' }));
  expect(screen.getByLabelText<HTMLInputElement>(/Họ và tên/).value).toBe('Lò Thị Mẩy');
});

it('leaves at once where a procedure was chosen and nothing typed', async () => {
  const router = cameFromElsewhere();
  await userEvent.click(await screen.findByLabelText('Việc thứ nhất'));
  void router.navigate(-1);
  expect(await screen.findByText('Danh sách')).toBeTruthy();
});
