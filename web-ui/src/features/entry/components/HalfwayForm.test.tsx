import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { HalfwayForm } from './HalfwayForm';

const question = (name: string, label: string) => ({ name, label, labelEn: null, side: null });
const open = (stepId: string, stepName: string, unitName: string | null, units: { id: string; name: string }[] = []) => ({
  stepId,
  stepName,
  unitName,
  units,
  side: null,
});
const nothing = { facts: [], conditions: [], outcomes: [] };
const bodies = [
  { id: 'u1', name: 'Đảng ủy xã An' },
  { id: 'u2', name: 'Đảng ủy xã Bình' },
];
const plan = {
  asks: [],
  places: [
    { id: 'prepareDossier', open: [open('prepareDossier', 'Lập hồ sơ', 'Chi bộ thôn Đông')], ...nothing },
    { id: 'ask+verify', open: [open('ask', 'Cho ý kiến', null, bodies), open('verify', 'Thẩm tra', 'Phòng')], ...nothing },
    {
      id: 'receiveDossier',
      open: [open('receiveDossier', 'Kiểm tra, tiếp nhận hồ sơ', 'Văn phòng')],
      facts: [question('cellResolution', 'Ngày nghị quyết của chi bộ'), question('submission', 'Ngày nộp hồ sơ')],
      conditions: [question('youthUnionMember', 'Là đoàn viên')],
      outcomes: [],
    },
  ],
};

function form(about: { personId: string | null; heading: string | null } = { personId: 'p1', heading: null }) {
  const onEntered = vi.fn();
  renderPage(<HalfwayForm procedure="admission" openerUnitId="c1" {...about} onEntered={onEntered} />);
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
  const server = fakeServer({
    'POST /api/dossiers/halfway/plan': { body: plan },
    'POST /api/dossiers/halfway': { status: 201, body: { id: 'd1', code: 'X' } },
  });
  const { onEntered } = form();
  await fill();
  await userEvent.click(screen.getByRole('button', { name: 'Nhập hồ sơ' }));
  await waitFor(() => expect(onEntered).toHaveBeenCalled());
  expect(server.to('POST', '/api/dossiers/halfway')[0]?.body).toEqual({
    procedure: 'admission',
    openerUnitId: 'c1',
    personId: 'p1',
    openedOn: '2026-05-04',
    heading: null,
    asked: null,
    place: 'receiveDossier',
    since: { receiveDossier: '2026-06-15' },
    units: {},
    facts: { cellResolution: '2026-06-01', submission: '2026-06-15' },
    conditions: { youthUnionMember: false },
    outcome: null,
    reference: null,
    note: null,
  });
});

it('asks for the day of each step that is open together, and who has not answered', async () => {
  const server = fakeServer({
    'POST /api/dossiers/halfway/plan': { body: plan },
    'POST /api/dossiers/halfway': { status: 201, body: { id: 'd1', code: 'X' } },
  });
  const { onEntered } = form({ personId: null, heading: 'Đợt tháng Sáu' });
  type(/Ngày lập hồ sơ/, '04/05/2026');
  const where = await screen.findByRole('combobox', { name: /Hồ sơ đang ở bước/ });
  expect(screen.getByRole('option', { name: 'Cho ý kiến; cùng lúc: Thẩm tra (Phòng)' })).toBeTruthy();
  fireEvent.change(where, { target: { value: 'ask+verify' } });
  type(/Ở bước “Cho ý kiến” từ ngày/, '01/06/2026');
  await userEvent.click(screen.getByRole('button', { name: 'Nhập hồ sơ' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Có 2 chỗ cần sửa');
  expect(server.to('POST', '/api/dossiers/halfway')).toHaveLength(0);
  type(/Ở bước “Thẩm tra” từ ngày/, '03/06/2026');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Đảng ủy xã Bình' }));
  await userEvent.click(screen.getByRole('button', { name: 'Nhập hồ sơ' }));
  await waitFor(() => expect(onEntered).toHaveBeenCalled());
  expect(server.to('POST', '/api/dossiers/halfway')[0]?.body).toMatchObject({
    personId: null,
    heading: 'Đợt tháng Sáu',
    place: 'ask+verify',
    since: { ask: '2026-06-01', verify: '2026-06-03' },
    units: { ask: ['u2'] },
  });
});

it('sends nothing while a day is missing and says where', async () => {
  const server = fakeServer({ 'POST /api/dossiers/halfway/plan': { body: plan } });
  form();
  type(/Ngày lập hồ sơ/, '04/05/2026');
  fireEvent.change(await screen.findByRole('combobox', { name: /Hồ sơ đang ở bước/ }), { target: { value: 'receiveDossier' } });
  await userEvent.click(screen.getByRole('button', { name: 'Nhập hồ sơ' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Có 4 chỗ cần sửa');
  expect(server.to('POST', '/api/dossiers/halfway')).toHaveLength(0);
});

it("puts the server's complaints at their fields", async () => {
  fakeServer({
    'POST /api/dossiers/halfway/plan': { body: plan },
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
