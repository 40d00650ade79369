import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { LeaveLoadNotice } from './LeaveLoadNotice';

const address = 'GET /api/leave-loads?officialId=o1&from=2026-12-07&to=2026-12-11';
const step = {
  id: 's1',
  dossierId: 'd1',
  dossierCode: '99000101000001-261120-0001',
  procedureName: 'Kết nạp đảng viên',
  stepName: 'Thẩm định hồ sơ',
  dueOn: '2026-12-09',
  alone: true,
};

it('tells what comes due meanwhile and what nobody else can take up', async () => {
  fakeServer({ [address]: { body: { told: true, items: 2, late: 1, first: [step] } } });
  renderPage(<LeaveLoadNotice officialId="o1" from="2026-12-07" to="2026-12-11" />);
  const told = await screen.findByRole('region', { name: 'Việc đến hạn khi vắng mặt' });
  expect(told.textContent).toContain('Đến hết những ngày này có 2 việc đến hạn, trong đó 1 việc đã quá hạn:');
  expect(within(told).getByRole('listitem').textContent).toBe(
    '99000101000001-261120-0001 · Thẩm định hồ sơ · hạn 09/12/2026 · chưa ai nhận, không còn ai khác giữ chức danh',
  );
  expect(told.textContent).toContain('và 1 việc khác.');
});

it('says so where nothing comes due', async () => {
  fakeServer({ [address]: { body: { told: true, items: 0, late: 0, first: [] } } });
  renderPage(<LeaveLoadNotice officialId="o1" from="2026-12-07" to="2026-12-11" />);
  expect(await screen.findByText('Không có việc nào đến hạn trong những ngày này.')).toBeTruthy();
});

it('asks for nothing while the days are not whole, and is silent where he may not be told', async () => {
  const server = fakeServer({ [address]: { body: { told: false, items: 0, late: 0, first: [] } } });
  const { container } = renderPage(
    <>
      <LeaveLoadNotice officialId="o1" from="2026-12-07" to="" />
      <LeaveLoadNotice officialId="o1" from="2026-12-12" to="2026-12-11" />
      <LeaveLoadNotice officialId="o1" from="2026-12-07" to="2026-12-11" />
    </>,
  );
  await Promise.resolve();
  expect(container.querySelector('section')).toBeNull();
  expect(server.calls).toHaveLength(1);
});
