import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { row } from '../../../testing/samples';
import { AssignDialog } from './AssignDialog';
import { UnitLoads } from './UnitLoads';

const loads = [
  {
    unitId: 'u1',
    unitName: 'Phòng Tổ chức đảng, đảng viên',
    unclaimed: { items: 4, late: 0, week: 1 },
    people: [
      { officialId: 'o2', fullName: 'Đào Văn Định', inHand: { items: 0, late: 0, week: 0 } },
      { officialId: 'o1', fullName: 'Vũ Thị Thẩm', inHand: { items: 5, late: 2, week: 1 } },
    ],
  },
];

it('tells of each what he has in hand and of what nobody has', async () => {
  fakeServer({ 'GET /api/unit-loads': { body: loads } });
  renderPage(<UnitLoads />);
  const table = await screen.findByRole('table', { name: 'Khối lượng việc của từng người', hidden: true });
  const rows = within(table)
    .getAllByRole('row', { hidden: true })
    .map((line) => line.textContent);
  expect(rows).toEqual(['Cán bộĐang xử lýQuá hạnĐến hạn trong tuần', 'Đào Văn Định000', 'Vũ Thị Thẩm521', 'Chưa ai nhận401']);
});

it('shows nothing to who leads no unit', async () => {
  fakeServer({ 'GET /api/unit-loads': { body: [] } });
  const { container } = renderPage(<UnitLoads />);
  await Promise.resolve();
  expect(container.querySelector('table')).toBeNull();
});

it('says beside a name what its bearer has in hand, before work is handed to him', async () => {
  fakeServer({
    'GET /api/unit-loads': { body: loads },
    [`GET /api/work-items/${row().id}`]: {
      body: {
        assignees: [
          { id: 'o1', fullName: 'Vũ Thị Thẩm' },
          { id: 'o9', fullName: 'Lê Văn Ngoài' },
        ],
      },
    },
  });
  renderPage(<AssignDialog rows={[row()]} onAssign={() => {}} onClose={() => {}} />);
  expect(await screen.findByLabelText('Vũ Thị Thẩm: đang xử lý 5 việc, 2 quá hạn')).toBeTruthy();
  expect(screen.getByLabelText('Lê Văn Ngoài')).toBeTruthy();
});
