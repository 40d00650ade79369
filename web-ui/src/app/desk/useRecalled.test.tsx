import { useQuery } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { expect, it } from 'vitest';
import { createQueryClient } from '../../api/queryClient';
import type { DossierStep } from '../../api/dossierTypes';
import { dossierQuery } from '../../features/dossier/api/dossierQuery';
import { workItemQuery } from '../../features/step/api/workItemQuery';
import { dossier } from '../../testing/dossiers';
import { fakeServer } from '../../testing/fakeServer';
import { Providers } from '../providers';
import { useRecalled } from './useRecalled';

const sent = { id: 'old', stepId: 'submitDossier', name: 'Nộp hồ sơ', state: 'DONE', actions: ['recall'] } as unknown as DossierStep;
const withdrawn = { id: 'withdrawn', stepId: 'receiveDossier', name: 'Tiếp nhận hồ sơ', state: 'CURRENT', actions: [] } as unknown as DossierStep;
const again = { id: 'again', stepId: 'submitDossier', name: 'Nộp hồ sơ', state: 'CURRENT', actions: [] } as unknown as DossierStep;

/** The page of the dossier as it is before: it reads what is current of it. */
function Page() {
  const recalled = useRecalled('d1');
  const current = useQuery(dossierQuery('d1')).data?.steps.find((step) => step.state === 'CURRENT');
  useQuery({ ...workItemQuery(current?.id ?? ''), enabled: current !== undefined, retry: false });
  return (
    <button type="button" onClick={() => void recalled(sent)}>
      {current?.name}
    </button>
  );
}

const Place = () => <p>{useLocation().pathname}</p>;

it('lands at the desk of the step that came back and asks nothing about the one that is over', async () => {
  let taken = false;
  const server = fakeServer({
    'GET /api/dossiers/d1': () => ({ body: dossier({ id: 'd1', steps: taken ? [sent, again] : [sent, withdrawn] }) }),
    'GET /api/work-items/withdrawn': () => (taken ? { status: 409, body: { code: 'TASK-004', title: 'Bước đã dừng' } } : { body: {} }),
    'GET /api/work-items/again': { body: {} },
  });
  render(
    <Providers client={createQueryClient()}>
      <MemoryRouter initialEntries={['/ho-so/d1']}>
        <Routes>
          <Route path="/ho-so/:id" element={<Page />} />
          <Route path="*" element={<Place />} />
        </Routes>
      </MemoryRouter>
    </Providers>,
  );
  const button = await screen.findByRole('button', { name: 'Tiếp nhận hồ sơ' });
  const before = server.to('GET', '/api/work-items/withdrawn').length;
  taken = true;
  await userEvent.click(button);
  expect(await screen.findByText('/viec/again')).toBeTruthy();
  expect(server.to('GET', '/api/work-items/withdrawn')).toHaveLength(before);
});
