import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Wire } from '../../../api/wire';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { DirectionList } from './DirectionList';
import { GiveDirectionDialog } from './GiveDirectionDialog';
import { OpenDirections } from './OpenDirections';

const AT = '/api/dossiers/d1/directions';

const direction = (part: Partial<Wire<'DirectionView'>> = {}): Wire<'DirectionView'> => ({
  id: 'g1',
  taskId: 't1',
  stepName: 'Thẩm định hồ sơ',
  text: 'Làm rõ thời gian công tác.',
  answerBy: '2026-11-30',
  late: false,
  givenAt: '2026-11-22T02:05:00Z',
  givenByName: 'Trần Thị Bình',
  state: 'open',
  answer: null,
  endedAt: null,
  endedByName: null,
  actions: [],
  ...part,
});

const view = (items: Wire<'DirectionView'>[], steps: Wire<'DirectableStep'>[] = []) => ({ [`GET ${AT}`]: { body: { version: 7, items, steps } } });

it('shows what waits with its day, which is no deadline, and answers it', async () => {
  const server = fakeServer({
    ...view([direction({ actions: ['answer'] }), direction({ id: 'g2', text: 'Việc cũ.', state: 'withdrawn' })]),
    [`POST ${AT}/g1/answer`]: { status: 204 },
  });
  renderPage(<OpenDirections dossierId="d1" />);
  expect(await screen.findByText('Ý kiến chỉ đạo: Thẩm định hồ sơ')).toBeTruthy();
  expect(screen.getByText(/chậm nhất 30\/11\/2026 \(không phải thời hạn theo quy định\)/)).toBeTruthy();
  expect(screen.queryByText('Việc cũ.')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Trả lời' }));
  const dialog = screen.getByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Trả lời' }));
  expect(within(dialog).getByText('Phải ghi mục này.')).toBeTruthy();
  expect(server.to('POST', `${AT}/g1/answer`)).toHaveLength(0);
  await userEvent.type(within(dialog).getByRole('textbox'), ' Đã xác minh. ');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Trả lời' }));
  await waitFor(() => expect(server.to('POST', `${AT}/g1/answer`)[0]?.body).toEqual({ text: 'Đã xác minh.' }));
});

it('offers nothing the server does not offer, and says that the day has passed', async () => {
  fakeServer(view([direction({ late: true })]));
  renderPage(<OpenDirections dossierId="d1" />);
  expect(await screen.findByText(/Đã qua ngày đề nghị trả lời/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it('takes one back only after it was asked for again', async () => {
  const server = fakeServer({ ...view([direction({ actions: ['withdraw'] })]), [`POST ${AT}/g1/withdraw`]: { status: 204 } });
  renderPage(<OpenDirections dossierId="d1" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Rút ý kiến' }));
  expect(server.to('POST', `${AT}/g1/withdraw`)).toHaveLength(0);
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Rút ý kiến' }));
  await waitFor(() => expect(server.to('POST', `${AT}/g1/withdraw`)).toHaveLength(1));
});

it('gives one at the chosen step with the version that was seen, and puts complaints at their fields', async () => {
  const steps = [
    { taskId: 't1', stepName: 'Thẩm định hồ sơ', holderName: 'Lê Văn Hải' },
    { taskId: 't2', stepName: 'Cho ý kiến', holderName: null },
  ];
  const refusal = { code: 'DIRECTION-004', title: 'Chưa đúng', errors: [{ field: 'answerBy', code: 'past', message: 'Ngày này đã qua.' }] };
  const server = fakeServer({ ...view([], steps), [`POST ${AT}`]: { status: 422, body: refusal } });
  renderPage(<GiveDirectionDialog dossierId="d1" onClose={() => {}} />);
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/không phải thời hạn theo quy định/)).toBeTruthy();
  await userEvent.selectOptions(within(dialog).getByLabelText(/Bước/), 'Cho ý kiến (chưa ai nhận)');
  await userEvent.type(within(dialog).getByLabelText(/Nội dung chỉ đạo/), 'Làm rõ.');
  await userEvent.type(within(dialog).getByLabelText(/chậm nhất ngày/), '1/11/2026');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Cho ý kiến chỉ đạo' }));
  expect(await within(dialog).findByText('Ngày này đã qua.')).toBeTruthy();
  expect(server.to('POST', AT)[0]?.body).toEqual({ taskId: 't2', text: 'Làm rõ.', answerBy: '2026-11-01', version: 7 });
});

it('lists all of them with what became of each', async () => {
  fakeServer(
    view([
      direction({ state: 'answered', answer: 'Đã xác minh.', endedAt: '2026-11-23T02:05:00Z', endedByName: 'Lê Văn Hải' }),
      direction({ id: 'g2', state: 'withdrawn', endedAt: '2026-11-23T02:05:00Z', endedByName: 'Trần Thị Bình' }),
      direction({ id: 'g3' }),
    ]),
  );
  renderPage(<DirectionList dossierId="d1" />);
  const lines = await screen.findAllByRole('listitem');
  expect(lines[0]?.textContent).toContain('Đã xác minh.');
  expect(lines[0]?.textContent).toContain('Trả lời: Lê Văn Hải');
  expect(lines[1]?.textContent).toContain('Đã rút: Trần Thị Bình');
  expect(lines[2]?.textContent).toContain('Chưa trả lời');
});

it('says of one that ended with its step that nobody answered it, and offers nothing for it', async () => {
  fakeServer(view([direction({ state: 'lapsed' })]));
  renderPage(
    <>
      <OpenDirections dossierId="d1" />
      <DirectionList dossierId="d1" />
    </>,
  );
  expect(await screen.findByText('Hết hiệu lực cùng với bước hoặc hồ sơ, chưa được trả lời')).toBeTruthy();
  expect(screen.queryByText('Chưa trả lời')).toBeNull();
  expect(screen.queryByText('Ý kiến chỉ đạo: Thẩm định hồ sơ')).toBeNull();
});
