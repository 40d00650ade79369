import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { MailCheckPanel } from './MailCheckPanel';

const PATH = 'GET /api/administration/mail';
const one = { officialName: 'Trần Thị Hà', kind: 'DIGEST', createdAt: '2026-09-08T00:00:00Z' };

it('tells whose letters did not leave, how often they were tried and why', async () => {
  fakeServer({
    [PATH]: {
      body: {
        way: 'SMTP',
        waiting: 1,
        troubled: [
          { ...one, state: 'WAITING', tries: 3, reason: 'RECIPIENT', nextTryAt: '2026-09-08T00:21:00Z' },
          { ...one, kind: 'ADDRESS_CODE', state: 'UNKNOWN', tries: 1, reason: null, nextTryAt: null },
        ],
      },
    },
  });
  renderPage(<MailCheckPanel />);
  expect(await screen.findByText('2 thư chưa gửi được trong 30 ngày qua')).toBeTruthy();
  expect(screen.getByText(/^đã thử 3 lần, gửi lại lúc .*07:21/)).toBeTruthy();
  expect(screen.getByText('máy chủ thư không nhận địa chỉ này')).toBeTruthy();
  expect(screen.getByText(/^không rõ đã gửi hay chưa/)).toBeTruthy();
  expect(screen.getByText('1 thư đang chờ gửi.')).toBeTruthy();
});

it('says that all have left, or that none ever do', async () => {
  let way = 'SMTP';
  fakeServer({ [PATH]: () => ({ body: { way, waiting: 0, troubled: [] } }) });
  const first = renderPage(<MailCheckPanel />);
  expect(await screen.findByText('Trong 30 ngày qua không có thư nào gửi hỏng.')).toBeTruthy();
  first.unmount();
  way = 'NONE';
  renderPage(<MailCheckPanel />);
  expect(await screen.findByText('Chưa cấu hình máy chủ thư: không có thư nào được gửi.')).toBeTruthy();
  expect(screen.queryByText(/không có thư nào gửi hỏng/)).toBeNull();
});

it('shows a refusal', async () => {
  fakeServer({ [PATH]: { status: 403, body: { code: 'ORGANISATION-004', title: 'Không được phép' } } });
  renderPage(<MailCheckPanel />);
  expect(await screen.findByText('Không được phép')).toBeTruthy();
});
