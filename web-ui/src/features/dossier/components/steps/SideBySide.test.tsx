import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { DossierStep } from '../../../../api/dossierTypes';
import { SideBySide } from './SideBySide';

const agreed = {
  id: '01a-1',
  stepId: 'askBodies',
  number: 4,
  code: 'YK-05',
  name: 'Cho ý kiến',
  unitName: 'Đảng ủy xã Sơn Hà',
  roleLabel: 'Bí thư',
  state: 'DONE',
  holderName: 'Nông Văn Hà',
  startedAt: '2026-11-18T02:00:00Z',
  completedAt: '2026-11-19T02:00:00Z',
  completedByName: 'Nông Văn Hà',
  outcomeName: 'Đồng ý',
  written: [{ field: 'opinion', label: 'Ý kiến', value: 'Hồ sơ rõ ràng.' }],
  partlyHidden: false,
  dueOn: null,
  remainingText: null,
  late: false,
  onBehalf: false,
  waits: false,
  waitsUntil: null,
  waitReason: null,
  passedOver: null,
  actions: [],
} satisfies DossierStep;

const silent = {
  ...agreed,
  id: '01a-2',
  unitName: 'Đảng ủy xã Sơn Tây',
  state: 'CANCELLED',
  completedAt: null,
  completedByName: null,
  outcomeName: null,
  written: [],
  passedOver: 'Đã đôn đốc hai lần.',
} satisfies DossierStep;

test('who was silent is shown as silent, beside those who answered', () => {
  render(<SideBySide steps={[agreed, silent]} />);
  expect(screen.getByText('Đã có 1 trên 2 ý kiến.')).toBeTruthy();
  const [first, second] = screen.getAllByRole('listitem');
  expect(within(first!).getByText('Đồng ý')).toBeTruthy();
  expect(within(second!).getByText('Không trả lời')).toBeTruthy();
  expect(within(second!).getByText('Đi tiếp khi chưa có ý kiến: Đã đôn đốc hai lần.')).toBeTruthy();
  expect(within(second!).queryByText('Đồng ý')).toBeNull();
});
