import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { HalfwayForm } from './HalfwayForm';

const question = (name: string, label: string) => ({ name, label, labelEn: null });
const plan = {
  steps: [
    { stepId: 'prepareDossier', stepName: 'Lập hồ sơ', unitName: 'Chi bộ thôn Đông', facts: [], conditions: [], outcomes: [] },
    {
      stepId: 'receiveDossier',
      stepName: 'Kiểm tra, tiếp nhận hồ sơ',
      unitName: 'Văn phòng',
      facts: [question('cellResolution', 'Ngày nghị quyết của chi bộ'), question('submission', 'Ngày nộp hồ sơ')],
      conditions: [question('youthUnionMember', 'Là đoàn viên')],
      outcomes: [],
    },
  ],
};

function form() {
  const onEntered = vi.fn();
  renderPage(<HalfwayForm procedure="admission" openerUnitId="c1" personId="p1" onEntered={onEntered} />);
  return { onEntered };
}

const type = (name: RegExp, value: string) => fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });

async function fill() {
  type(/Ngày lập hồ sơ/, '04/05/2026');
  fireEvent.change(await screen.findByRole('combobox', { name: /Hồ sơ đang ở bước/ }), { target: { value: 'receiveDossier' } });
  type(/Ngày nghị quyết/, '01/06/2026');
  type(/Ngày nộp/, '15/06/2026');
  type(/Ở bước này từ ngày/, '15/06/2026');
  await userEvent.click(screen.getByRole('radio', { name: 'Không' }));
}

it('asks for the days before the step and sends them by name', async () => {
  const server = fakeServer({ 'GET /api/dossiers/halfway': { body: plan }, 'POST /api/dossiers/halfway': { status: 201, body: { id: 'd1', code: 'X' } } });
  const { onEntered } = form();
  await fill();
  await userEvent.click(screen.getByRole('button', { name: 'Nhập hồ sơ' }));
  await waitFor(() => expect(onEntered).toHaveBeenCalled());
  expect(server.to('POST', '/api/dossiers/halfway')[0]?.body).toEqual({
    procedure: 'admission',
    openerUnitId: 'c1',
    personId: 'p1',
    openedOn: '2026-05-04',
    stepId: 'receiveDossier',
    since: '2026-06-15',
    facts: { cellResolution: '2026-06-01', submission: '2026-06-15' },
    conditions: { youthUnionMember: false },
    outcome: null,
    reference: null,
    note: null,
  });
});

it('sends nothing while a day is missing and says where', async () => {
  const server = fakeServer({ 'GET /api/dossiers/halfway': { body: plan } });
  form();
  type(/Ngày lập hồ sơ/, '04/05/2026');
  fireEvent.change(await screen.findByRole('combobox', { name: /Hồ sơ đang ở bước/ }), { target: { value: 'receiveDossier' } });
  await userEvent.click(screen.getByRole('button', { name: 'Nhập hồ sơ' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Có 4 chỗ cần sửa');
  expect(server.to('POST', '/api/dossiers/halfway')).toHaveLength(0);
});

it("puts the server's complaints at their fields", async () => {
  fakeServer({
    'GET /api/dossiers/halfway': { body: plan },
    'POST /api/dossiers/halfway': {
      status: 422,
      body: {
        code: 'DOSSIER-041',
        title: 'Chưa nhập được',
        errors: [{ field: 'facts.submission', code: 'tooEarly', message: 'Phải từ ngày lập hồ sơ (01/09/2026) trở đi.' }],
      },
    },
  });
  form();
  await fill();
  await userEvent.click(screen.getByRole('button', { name: 'Nhập hồ sơ' }));
  expect(await screen.findByRole('textbox', { name: /Ngày nộp/, description: /Phải từ ngày lập hồ sơ/ })).toBeTruthy();
});
