import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { YearPlanView } from './YearPlanView';

const plan = {
  year: 2026,
  unitId: 'u1',
  unitName: 'Đảng ủy xã Sơn Hà',
  mayPlan: true,
  figures: [{ name: 'admitted', label: 'Kết nạp đảng viên', planned: null, done: 2, share: null }],
  units: [],
};

it('shows plan, done and share, and sends the plan that is entered', async () => {
  let planned: number | null = null;
  const shown = () => ({ body: { ...plan, figures: [{ ...plan.figures[0], planned, share: planned && 25 }] } });
  fakeServer({
    'GET /api/year-plan': shown,
    'PUT /api/year-plan': () => {
      planned = 8;
      return shown();
    },
  });
  renderPage(<YearPlanView asked={{ year: null, unit: null }} onAsk={() => undefined} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Ghi kế hoạch' }));
  fireEvent.change(screen.getByRole('textbox', { name: 'Kết nạp đảng viên' }), { target: { value: '8' } });
  fireEvent.click(screen.getByRole('button', { name: 'Ghi' }));
  expect(await screen.findByText('25%')).toBeTruthy();
});
