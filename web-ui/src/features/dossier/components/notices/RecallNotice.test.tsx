import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { DossierStep, DossierView } from '../../../../api/dossierTypes';
import { fakeServer } from '../../../../testing/fakeServer';
import { renderPage } from '../../../../testing/renderPage';
import { RecallNotice } from './RecallNotice';

const step = (part: Partial<DossierStep>) => ({ id: 's1', name: 'Nộp hồ sơ', actions: [], ...part }) as unknown as DossierStep;
const dossier = (...steps: DossierStep[]) => ({ id: 'd1', steps }) as unknown as DossierView;

function notice(shown: DossierView) {
  const onRecalled = vi.fn();
  const onRefused = vi.fn();
  renderPage(<RecallNotice dossier={shown} onRecalled={onRecalled} onRefused={onRefused} />);
  return { onRecalled, onRefused };
}

async function confirmed() {
  const dialog = await screen.findByRole('dialog', { name: 'Thu hồi bước “Nộp hồ sơ”?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Thu hồi' }));
}

it('is not there unless the server offers it', () => {
  fakeServer({});
  notice(dossier(step({})));
  expect(screen.queryByRole('button', { name: 'Thu hồi' })).toBeNull();
});

it('takes back the step the server offers, after asking', async () => {
  const server = fakeServer({ 'POST /api/work-items/s1/recall': { body: {} } });
  const sent = step({ actions: ['recall'] });
  const { onRecalled } = notice(dossier(step({ id: 's0' }), sent));
  expect(screen.getByText(/Nộp hồ sơ/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Thu hồi' }));
  expect(server.to('POST', '/api/work-items/s1/recall')).toHaveLength(0);
  await confirmed();
  await waitFor(() => expect(onRecalled).toHaveBeenCalledWith(sent));
  expect(server.to('POST', '/api/work-items/s1/recall')).toHaveLength(1);
});

it('says who has opened it meanwhile', async () => {
  fakeServer({
    'POST /api/work-items/s1/recall': {
      status: 409,
      body: { code: 'DOSSIER-042', title: 'Không thu hồi được', openedBy: 'Lê Thị Mai', openedAt: '2026-11-22T03:00:00Z' },
    },
  });
  const { onRefused } = notice(dossier(step({ actions: ['recall'] })));
  await userEvent.click(screen.getByRole('button', { name: 'Thu hồi' }));
  await confirmed();
  expect(await screen.findByText('Đồng chí Lê Thị Mai đã mở xem lúc 10:00, 22/11/2026, không thu hồi được nữa.')).toBeTruthy();
  expect(onRefused).toHaveBeenCalled();
});
