import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { entered } from '../../../testing/ballots';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { WaitingBallots } from './WaitingBallots';

const WAITING = {
  taskId: 'w1',
  dossierId: 'd1',
  dossierCode: '99000106001001-261122-0001',
  personName: 'Lò Thị Mẩy',
  stepName: 'Họp chi bộ, ra nghị quyết',
  unitName: 'Chi bộ Tổ dân phố 1',
  version: 1,
  enteredByName: 'Trần Thị Hà',
  enteredAt: '2026-11-22T03:00:00Z',
};

it('asks for the numbers of a tally only when it is opened, and lets go of it once it is confirmed', async () => {
  let confirmed = false;
  const server = fakeServer({
    'GET /api/ballots/waiting': () => ({ body: { items: confirmed ? [] : [WAITING], more: !confirmed } }),
    'GET /api/work-items/w1/ballot': { body: entered({ actions: ['confirm'] }) },
    'POST /api/work-items/w1/ballot/confirmation': () => {
      confirmed = true;
      return { status: 204 };
    },
  });
  renderPage(<WaitingBallots />);
  expect(await screen.findByRole('heading', { name: /Lò Thị Mẩy/ })).toBeTruthy();
  expect(server.to('GET', '/api/work-items/w1/ballot')).toHaveLength(0);
  await userEvent.click(screen.getByRole('button', { name: 'Xem số phiếu' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Xác nhận số phiếu' }));
  expect(await screen.findByText('Không có biểu kiểm phiếu nào chờ đồng chí xác nhận.')).toBeTruthy();
  await waitFor(() => expect(confirmed).toBe(true));
});
