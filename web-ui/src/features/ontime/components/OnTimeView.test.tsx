import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { OnTimeView } from './OnTimeView';
import { RunsView } from './RunsView';

const figures = {
  finishedInTime: 7,
  finishedLate: 1,
  finishedUnlimited: 0,
  openInTime: 2,
  openLate: 3,
  openUnlimited: 0,
  inTimeShare: 87,
  lateSince: '2026-09-30',
};
const view = {
  period: '2026-Q4',
  from: '2026-10-01',
  until: '2026-11-30',
  today: '2026-11-30',
  unitId: 'u1',
  unitName: 'Đảng ủy xã Sơn Hà',
  total: figures,
  byUnit: [{ unitId: 'u1', name: 'Đảng ủy xã Sơn Hà', alone: true, figures }],
  byProcedure: [{ procedure: 'admission', name: 'Kết nạp đảng viên', figures }],
  byStep: [
    { procedure: 'admission', procedureName: 'Kết nạp đảng viên', step: 'appraiseDossier', drawnAs: 'appraiseDossier', name: 'Thẩm định hồ sơ', figures },
  ],
  units: [{ id: 'u2', name: 'Chi bộ Văn phòng', above: false }],
};
const run = {
  id: 'r1',
  dossierId: 'd1',
  code: 'KN-1',
  procedureName: 'Kết nạp đảng viên',
  personName: 'Nguyễn Văn An',
  stepName: 'Thẩm định hồ sơ',
  unitName: 'Đảng ủy xã Sơn Hà',
  startedOn: '2026-09-20',
  dueOn: '2026-09-30',
  finishedOn: null,
  days: { whole: 71, office: 40, submitter: 21, other: 10, waiting: 0 },
};

it('shows the same runs three times over, and each count leads to what it counts', async () => {
  fakeServer({ 'GET /api/on-time': { body: view } });
  const onAsk = vi.fn();
  renderPage(<OnTimeView asked={{ period: '2026-Q4', unit: null }} onAsk={onAsk} runsHref={(search) => `/luot?${search}`} />);
  const steps = within(await screen.findByRole('grid', { name: 'Theo bước' }));
  expect(steps.getByRole('link', { name: '3: xem các lượt Đang quá hạn – Thẩm định hồ sơ' }).getAttribute('href')).toBe(
    '/luot?period=2026-Q4&unit=u1&state=OPEN_LATE&procedure=admission&step=appraiseDossier',
  );
  expect(steps.getAllByText('30/09/2026')).toHaveLength(2);
  expect(steps.getByRole('link', { name: '30/09/2026: xem các lượt đang quá hạn, lượt có hạn cũ nhất trước – Thẩm định hồ sơ' }).getAttribute('href')).toBe(
    '/luot?period=2026-Q4&unit=u1&state=OPEN_LATE&procedure=admission&step=appraiseDossier',
  );
  const units = within(screen.getByRole('grid', { name: 'Theo đơn vị' }));
  expect(units.getByRole('link', { name: '1: xem các lượt Xong quá hạn – Đảng ủy xã Sơn Hà (không kể cấp dưới)' }).getAttribute('href')).toBe(
    '/luot?period=2026-Q4&unit=u1&state=FINISHED_LATE&alone=true',
  );
  const share = units.getAllByText('87%')[0]!.closest('td')!;
  expect(share.dataset.label).toBe('Tỉ lệ đúng hạn');
  expect(screen.getByRole('link', { name: 'Tải tệp XLSX' }).getAttribute('href')).toBe('/api/on-time/sheet.xlsx?period=2026-Q4');
  fireEvent.change(screen.getByRole('combobox', { name: 'Loại kỳ' }), { target: { value: 'month' } });
  expect(onAsk).toHaveBeenLastCalledWith({ period: '2026-11', unit: 'u1' });
  fireEvent.change(screen.getByRole('combobox', { name: 'Đơn vị' }), { target: { value: 'u2' } });
  expect(onAsk).toHaveBeenLastCalledWith({ period: '2026-Q4', unit: 'u2' });
});

it('lists the runs behind a figure, and once each dossier with who had it for how many days', async () => {
  const again = { ...run, id: 'r2', stepName: 'Xem xét, quyết định' };
  const server = fakeServer({ 'GET /api/on-time/runs': { body: { items: [run, again], next: null } } });
  renderPage(<RunsView asked={{ period: '2026', unit: 'u1', state: 'OPEN_LATE', step: 'appraiseDossier' }} hrefOf={(id) => `/ho-so/${id}`} back="/" />);
  const runs = within(await screen.findByRole('grid', { name: 'Các lượt xử lý' }));
  expect(runs.getAllByRole('link', { name: 'KN-1' })[1]!.getAttribute('href')).toBe('/ho-so/d1');
  const days = within(screen.getByRole('grid', { name: 'Hồ sơ nằm ở đâu, bao nhiêu ngày' }));
  expect(days.getAllByRole('row')).toHaveLength(2);
  expect(days.getByRole('link', { name: 'KN-1' }).getAttribute('href')).toBe('/ho-so/d1');
  const cells = days.getAllByRole('row')[1]!.querySelectorAll('.on-time__number');
  expect([...cells].map((cell) => cell.textContent)).toEqual(['71', '40', '21', '10', '0']);
  expect(screen.getByRole('heading', { name: 'Các lượt xử lý: Đang quá hạn' })).toBeTruthy();
  expect(server.calls[0]!.path).toBe('/api/on-time/runs?period=2026&unit=u1&state=OPEN_LATE&step=appraiseDossier');
});
