import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { FormSchema } from '../../../api/formSchema';
import { fakeServer } from '../../../testing/fakeServer';
import { meetingRow } from '../../../testing/meetings';
import { renderPage } from '../../../testing/renderPage';
import type { FieldsOf, GridField, Meeting } from '../meetingTypes';
import { MeetingDesk } from './MeetingDesk';

const form: FormSchema = { properties: { outcome: { oneOf: [{ const: 'yes', title: 'Đề nghị' }] }, number: { title: 'Số', 'x-outcomes': ['yes'] } } };
const field = (name: string, kind: GridField['kind'], choices: GridField['choices'] = []): GridField => ({
  name,
  kind,
  label: name === 'number' ? 'Số' : name,
  required: true,
  choices,
  maxLength: undefined,
});
const fieldsOf: FieldsOf = (_, data) => [
  field('outcome', 'choice', [{ value: 'yes', label: 'Đề nghị' }]),
  ...(data.outcome === 'yes' ? [field('number', 'text')] : []),
];

const meeting = (part: Partial<Meeting> = {}): Meeting => ({
  id: 'm1',
  kind: 'INTAKE',
  kindName: 'Đợt tiếp nhận',
  unitName: 'Văn phòng',
  positionName: 'Cán bộ tiếp nhận',
  procedureName: 'Kết nạp',
  subject: 'Người xin vào Đảng',
  stepId: 's',
  stepName: 'Tiếp nhận',
  heldOn: '2026-09-07',
  chair: null,
  secretary: null,
  summoned: null,
  present: null,
  excused: null,
  common: {},
  form,
  vote: null,
  version: 1,
  savedByName: 'Hà',
  savedAt: '2026-09-07T02:00:00Z',
  actions: ['edit', 'record', 'discard'],
  rows: ['Mẩy', 'Sử', 'Pó'].map((personName, at) => meetingRow({ workItemId: `w${at}`, dossierId: `d${at}`, dossierCode: `79-${at}`, personName })),
  ...part,
});

const desk = (of: Meeting) =>
  renderPage(<MeetingDesk meeting={of} fieldsOf={fieldsOf} dossierHref={(id) => `/d/${id}`} itemHref={(id) => `/w/${id}`} onDiscarded={vi.fn()} />);
const cell = (name: string) => document.querySelector<HTMLInputElement>(`[data-cell="${name}"]`)!;

it('is walked by Enter and arrows, past the cells that are shut, and keeps what is typed', async () => {
  const server = fakeServer({
    'PUT /api/meetings/m1': { body: { version: 2, savedAt: '2026-09-07T02:00:00Z' } },
    'POST /api/meetings/m1/check': (call) => ({
      body: {
        problems:
          (call.body as { workItemIds: string[] }).workItemIds.includes('w2') && server.to('PUT', '/api/meetings/m1').length > 0
            ? [{ workItemId: 'w2', code: 'PROCEDURE-004', text: 'x', fields: [{ field: 'number', code: 'required', text: 'Phải ghi.' }] }]
            : [],
      },
    }),
  });
  desk(meeting());
  await userEvent.selectOptions(cell('0:outcome'), 'yes');
  await userEvent.selectOptions(cell('2:outcome'), 'yes');
  expect(cell('1:number')).toBeNull();
  cell('0:number').focus();
  await userEvent.keyboard('05{Enter}');
  expect(document.activeElement).toBe(cell('2:number'));
  await userEvent.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(cell('0:number'));
  const grid = within(document.querySelector<HTMLElement>('.meeting-grid')!);
  await waitFor(() => expect(grid.getByText('Còn thiếu')).toBeTruthy(), { timeout: 3000 });
  expect(grid.getByText('Đủ')).toBeTruthy();
  const sent = server.to('PUT', '/api/meetings/m1').map((call) => call.body as { version: number; rows: unknown[] });
  expect(sent[0]!.version).toBe(1);
  expect(JSON.stringify(sent)).toContain('"number":"05"');
});

it('copies the cell above and leaves a row to the next time by shortcut', async () => {
  fakeServer({ 'PUT /api/meetings/m1': { body: { version: 2, savedAt: '2026-09-07T02:00:00Z' } }, 'POST /api/meetings/m1/check': { body: { problems: [] } } });
  desk(meeting());
  await userEvent.selectOptions(cell('0:outcome'), 'yes');
  await userEvent.type(cell('0:number'), '05');
  await userEvent.selectOptions(cell('1:outcome'), 'yes');
  cell('1:number').focus();
  await userEvent.keyboard('{Alt>}[KeyC]{/Alt}');
  expect(cell('1:number').value).toBe('05');
  await userEvent.keyboard('{Alt>}[KeyL]{/Alt}');
  await waitFor(() => expect(document.activeElement).toBe(cell('1:postponedReason')));
  await userEvent.keyboard('dd bare letters');
  expect(cell('1:postponedReason').value).toBe('dd bare letters');
});

it('says who changed the list meanwhile and keeps what was typed over it', async () => {
  let stale = true;
  const server = fakeServer({
    'PUT /api/meetings/m1': () =>
      stale ? { status: 409, body: { code: 'MEETING-003', title: 'x', savedBy: 'Vàng A Sử' } } : { body: { version: 6, savedAt: '2026-09-07T02:00:00Z' } },
    'POST /api/meetings/m1/check': { body: { problems: [] } },
    'GET /api/meetings/m1': { body: meeting({ version: 5, chair: 'Sử' }) },
  });
  desk(meeting());
  await userEvent.selectOptions(cell('0:outcome'), 'yes');
  expect((await screen.findByText(/Danh sách đã được đồng chí Vàng A Sử sửa/, undefined, { timeout: 3000 })).textContent).toBeTruthy();
  stale = false;
  await userEvent.click(screen.getByRole('button', { name: 'Tải lại' }));
  expect(cell('0:outcome').value).toBe('yes');
  await waitFor(() => expect((server.to('PUT', '/api/meetings/m1').at(-1)!.body as { version: number }).version).toBe(5), { timeout: 3000 });
});

it('lets those who only read change nothing', () => {
  fakeServer({});
  desk(meeting({ actions: [] }));
  expect(document.querySelectorAll('.meeting-grid input, .meeting-grid select')).toHaveLength(0);
  expect(screen.queryByRole('button', { name: /Ghi các dòng/ })).toBeNull();
});
