import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Session } from '../../api/types';
import { renderPage } from '../../testing/renderPage';
import { AccountMenu } from './AccountMenu';

const own = { id: 'p1', unitId: 'u1', unitName: 'Chi bộ thôn Đông', role: 'SECRETARY', label: 'Bí thư Chi bộ thôn Đông', standsInFor: null };
const other = { id: 'p2', unitId: 'u2', unitName: 'Phòng', role: 'APPRAISER', label: 'Cán bộ thẩm định', standsInFor: 'Vũ Thị Thẩm' };

function head(...positions: object[]) {
  const session = { officialId: 'o1', fullName: 'Trần Thị Hà', positions, can: {} } as unknown as Session;
  renderPage(<AccountMenu session={session} onShowShortcuts={() => undefined} />);
  return screen.getByRole('button', { name: /Trần Thị Hà/ });
}

it('names what one is, not what one does for an absent colleague', () => {
  expect(head(other, own).textContent).toContain('Bí thư Chi bộ thôn Đông');
});

it('says for whom where one has nothing else', () => {
  expect(head(other).textContent).toContain('Cán bộ thẩm định (xử lý thay Vũ Thị Thẩm)');
});
