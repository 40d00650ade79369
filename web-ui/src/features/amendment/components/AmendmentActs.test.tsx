import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Wire } from '../../../api/wire';
import { dossier } from '../../../testing/dossiers';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { AmendmentActs } from './AmendmentActs';
import { AmendmentNotices } from './AmendmentNotices';

const AT = '/api/dossiers/d1';

const PROMISE: Wire<'RescheduleOffer'> = {
  limit: 'promise',
  promisedBy: null,
  firstDueOn: '2026-10-19',
  dueOn: '2026-10-30',
  proposedOn: '2026-12-01',
  times: 1,
  warning: 'Đã hẹn lại một lần.',
};

const amendments = (part: Partial<Wire<'AmendmentsView'>> = {}): Wire<'AmendmentsView'> => ({
  version: 7,
  correctable: [{ taskId: 't1', stepName: 'Họp chi bộ', field: 'meetingOn', label: 'Ngày họp', date: true, value: '2026-09-07' }],
  extendable: [
    { limit: 'decision', label: 'Từ nghị quyết đến quyết định', most: 30, mostText: '30 ngày làm việc', legalBasis: '232-QĐ/TW', needsConfirmation: true },
  ],
  reschedulings: [PROMISE],
  suspension: null,
  notes: [],
  awaitedPapers: [],
  ...part,
});

async function open(act: string, offered: string[], routes: Parameters<typeof fakeServer>[0] = {}) {
  const server = fakeServer({ [`GET ${AT}/amendments`]: { body: amendments() }, ...routes });
  renderPage(<AmendmentActs dossier={dossier({ actions: offered })} />);
  await userEvent.click(screen.getByRole('button', { name: 'Việc khác' }));
  await userEvent.click(screen.getByRole('menuitem', { name: act }));
  await screen.findByRole('dialog');
  return server;
}

it('offers what the server offers and nothing else', async () => {
  fakeServer({ [`GET ${AT}/amendments`]: { body: amendments() } });
  renderPage(<AmendmentActs dossier={dossier({ actions: ['withdraw', 'note', 'correct'] })} />);
  await userEvent.click(screen.getByRole('button', { name: 'Việc khác' }));
  expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual(['Ghi chú trao đổi', 'Đính chính']);
});

it('stays away where nothing is offered', () => {
  fakeServer({});
  renderPage(<AmendmentActs dossier={dossier({ actions: ['withdraw'] })} />);
  expect(screen.queryByRole('button', { name: 'Việc khác' })).toBeNull();
});

it('corrects a day with old value in sight, and names papers that stay wrong', async () => {
  const server = await open('Đính chính', ['correct'], { [`POST ${AT}/corrections`]: { body: { printedBefore: ['Giấy tiếp nhận'] } } });
  await userEvent.selectOptions(await screen.findByLabelText(/Nội dung ghi sai/), 'Họp chi bộ: Ngày họp (07/09/2026)');
  await userEvent.type(screen.getByRole('textbox', { name: /Giá trị đúng/ }), '4/9/2026');
  await userEvent.type(screen.getByRole('textbox', { name: /Lý do/ }), 'Gõ nhầm.');
  await userEvent.click(screen.getByRole('button', { name: 'Đính chính' }));
  await waitFor(() => expect(server.to('POST', `${AT}/corrections`)).toHaveLength(1));
  expect(server.to('POST', `${AT}/corrections`)[0]?.body).toEqual({ taskId: 't1', field: 'meetingOn', value: '2026-09-04', reason: 'Gõ nhầm.', version: 7 });
});

it("puts the server's complaint at its field and keeps the dialog open", async () => {
  const refusal = { code: 'DOSSIER-031', title: 'Chưa đính chính được', errors: [{ field: 'value', code: 'future', message: 'Ngày này chưa đến.' }] };
  await open('Đính chính', ['correct'], { [`POST ${AT}/corrections`]: { status: 422, body: refusal } });
  await userEvent.selectOptions(await screen.findByLabelText(/Nội dung ghi sai/), 't1 meetingOn');
  await userEvent.type(screen.getByRole('textbox', { name: /Giá trị đúng/ }), '4/9/2030');
  await userEvent.type(screen.getByRole('textbox', { name: /Lý do/ }), 'x');
  await userEvent.click(screen.getByRole('button', { name: 'Đính chính' }));
  expect(await screen.findByText('Ngày này chưa đến.')).toBeTruthy();
});

it('asks for nothing empty', async () => {
  const server = await open('Tạm dừng giải quyết', ['suspend']);
  await userEvent.click(screen.getByRole('button', { name: 'Tạm dừng giải quyết' }));
  expect(screen.getByText('Phải ghi mục này.')).toBeTruthy();
  expect(server.to('POST', `${AT}/suspension`)).toHaveLength(0);
});

it('warns before a second new promise and asks why once more', async () => {
  const server = await open('Hẹn lại ngày trả', ['reschedule'], { [`POST ${AT}/reschedulings`]: { status: 204 } });
  expect(await screen.findByText('Đã hẹn lại một lần.')).toBeTruthy();
  await userEvent.type(screen.getByRole('textbox', { name: /Nguyên nhân/ }), 'Chờ xác minh.');
  await userEvent.click(screen.getByRole('button', { name: 'Hẹn lại ngày trả' }));
  expect(server.to('POST', `${AT}/reschedulings`)).toHaveLength(0);
  await userEvent.type(screen.getByRole('textbox', { name: /Lý do hẹn lại/ }), 'Nơi xác minh xin lùi.');
  await userEvent.click(screen.getByRole('button', { name: 'Hẹn lại ngày trả' }));
  await waitFor(() => expect(server.to('POST', `${AT}/reschedulings`)).toHaveLength(1));
  expect(server.to('POST', `${AT}/reschedulings`)[0]?.body).toEqual({
    limit: 'promise',
    newDueOn: '2026-12-01',
    reader: 'BODY',
    cause: 'Chờ xác minh.',
    again: 'Nơi xác minh xin lùi.',
    version: 7,
  });
});

it('asks whose promise is moved where several offices have promised a day', async () => {
  const ours = { ...PROMISE, limit: 'ours', promisedBy: 'Đảng ủy xã Sơn Hà', times: 0, warning: null };
  const theirs = { ...ours, limit: 'theirs', promisedBy: 'Văn phòng Ban', dueOn: '2026-11-16', proposedOn: '2026-12-15' };
  const server = await open('Hẹn lại ngày trả', ['reschedule'], {
    [`GET ${AT}/amendments`]: { body: amendments({ reschedulings: [ours, theirs] }) },
    [`POST ${AT}/reschedulings`]: { status: 204 },
  });
  await userEvent.click(await screen.findByRole('radio', { name: 'Văn phòng Ban' }));
  expect(screen.getByText(/16\/11\/2026/)).toBeTruthy();
  await userEvent.type(screen.getByRole('textbox', { name: /Nguyên nhân/ }), 'Chờ xác minh.');
  await userEvent.click(screen.getByRole('button', { name: 'Hẹn lại ngày trả' }));
  await waitFor(() => expect(server.to('POST', `${AT}/reschedulings`)).toHaveLength(1));
  expect(server.to('POST', `${AT}/reschedulings`)[0]?.body).toMatchObject({ limit: 'theirs', newDueOn: '2026-12-15' });
});

it('shows the neutral sentence to everybody and the cause to whom it was sent', async () => {
  const suspension = { since: '2026-09-07T02:00:00Z', sentence: 'Hồ sơ đang tạm dừng giải quyết.', cause: null };
  fakeServer({ [`GET ${AT}/amendments`]: { body: amendments({ suspension }) } });
  renderPage(<AmendmentNotices dossier={dossier({})} />);
  expect(await screen.findByText('Hồ sơ đang tạm dừng giải quyết.')).toBeTruthy();
  expect(screen.queryByText(/giữ kín/)).toBeNull();
});
