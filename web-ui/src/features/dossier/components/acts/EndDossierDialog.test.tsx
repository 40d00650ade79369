import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useQuery } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { dossier } from '../../../../testing/dossiers';
import { fakeServer } from '../../../../testing/fakeServer';
import { renderPage } from '../../../../testing/renderPage';
import { dossierQuery } from '../../api/dossierQuery';
import { EndDossierDialog } from './EndDossierDialog';

function Page() {
  const read = useQuery(dossierQuery('d1')).data;
  return (
    <>
      <p>{read?.statusName}</p>
      {read && <EndDossierDialog dossier={read} ending="closeConsultation" onEnded={vi.fn()} onClose={vi.fn()} />}
    </>
  );
}

it('reads the page behind anew where it had grown old, and keeps what was typed', async () => {
  let status = 'Đang giải quyết';
  fakeServer({
    'GET /api/dossiers/d1': () => ({ body: dossier({ statusName: status }) }),
    'POST /api/dossiers/d1/close-consultation': () => {
      status = 'Đã có quyết định';
      return { status: 409, body: { code: 'DOSSIER-006', title: 'Hồ sơ vừa thay đổi', errors: [] } };
    },
  });
  renderPage(<Page />);
  await userEvent.type(await screen.findByRole('textbox', { name: /Lý do/ }), 'Đã đôn đốc.');
  await userEvent.click(screen.getByRole('button', { name: 'Đi tiếp khi chưa đủ ý kiến' }));
  expect(await screen.findByText('Hồ sơ vừa thay đổi')).toBeTruthy();
  expect(await screen.findByText('Đã có quyết định')).toBeTruthy();
  expect((screen.getByRole('textbox', { name: /Lý do/ }) as HTMLTextAreaElement).value).toBe('Đã đôn đốc.');
});
