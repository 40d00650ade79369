import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { FileCheckPanel } from './FileCheckPanel';

const whole = {
  startedAt: '2026-09-07T18:30:00Z',
  endedAt: '2026-09-07T18:31:00Z',
  askedByName: null,
  checked: 40,
  missing: 0,
  changed: 0,
  orphaned: 0,
  cleared: 0,
  faults: [],
};

it('tells that all files are whole, and which are not once it is found', async () => {
  let check: object = { running: false, latest: whole };
  fakeServer({
    'GET /api/administration/file-check': () => ({ body: check }),
    'POST /api/administration/file-check': () => {
      check = {
        running: false,
        latest: {
          ...whole,
          askedByName: 'Đặng Thị Lệ',
          missing: 250,
          changed: 1,
          orphaned: 3,
          faults: [
            { state: 'MISSING', file: '0ae560412dd6', dossierCodes: ['H01-000123'], otherDossiers: 2 },
            { state: 'CHANGED', file: 'a03a2c846251', dossierCodes: [], otherDossiers: 1 },
          ],
        },
      };
      return { status: 202 };
    },
  });
  renderPage(<FileCheckPanel />);
  expect(await screen.findByText(/^Cả 40 tệp còn nguyên vẹn/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra kho tệp ngay' }));
  expect(await screen.findByText(/250 tệp bị mất, 1 tệp bị hỏng/)).toBeTruthy();
  expect(screen.getByText('H01-000123, 2 hồ sơ đồng chí không được xem')).toBeTruthy();
  expect(screen.getByText('Chỉ nêu 2 tệp đầu.')).toBeTruthy();
  expect(screen.getByText(/^3 tệp không thuộc giấy tờ nào/)).toBeTruthy();
});

it('says that a check which was broken off did not come to its end', async () => {
  fakeServer({ 'GET /api/administration/file-check': () => ({ body: { running: false, latest: { ...whole, endedAt: null } } }) });
  renderPage(<FileCheckPanel />);
  expect(await screen.findByText(/không chạy hết/)).toBeTruthy();
});
