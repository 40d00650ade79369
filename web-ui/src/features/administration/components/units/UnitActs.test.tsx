import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { fakeServer } from '../../../../testing/fakeServer';
import { renderPage } from '../../../../testing/renderPage';
import type { AdministeredUnit } from '../../administrationTypes';
import { UnitActs } from './UnitActs';

const UNIT = {
  detail: { unit: { id: 'u1', name: 'Chi bộ thôn Đông', shortName: 'Chi bộ', code: null, duty: null } },
  kindsBelow: [],
} as unknown as AdministeredUnit;

it('leads from a refused end to the act that hands the dossiers over', async () => {
  const refused = {
    code: 'ORGANISATION-005',
    title: 'Chưa kết thúc được đơn vị',
    detail: 'Đơn vị còn 1 hồ sơ.',
    openDossiers: { count: 3, kept: 2, codes: ['A-1'] },
  };
  fakeServer({ 'POST /api/administration/units/u1/end': { status: 409, body: refused } });
  const onSucceed = vi.fn();
  renderPage(<UnitActs unit={UNIT} act="end" onClose={() => undefined} onMade={() => undefined} dossiersLink={null} onSucceed={onSucceed} />);
  await userEvent.type(await screen.findByLabelText(/Ngày hoạt động cuối cùng/), '27/11/2026');
  await userEvent.click(screen.getByRole('button', { name: 'Kết thúc hoạt động' }));
  await screen.findByText('Chưa kết thúc được đơn vị');
  expect(screen.getByText('A-1, 2 hồ sơ có nội dung giữ kín')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Sáp nhập, giải thể' }));
  expect(onSucceed).toHaveBeenCalledOnce();
});
