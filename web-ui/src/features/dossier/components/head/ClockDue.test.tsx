import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { DossierClock } from '../../../../api/dossierTypes';
import { ClockDue } from './ClockDue';

const clock = (part: Partial<DossierClock>): DossierClock => ({
  clock: 'PROMISE',
  label: 'Từ khi tiếp nhận đến khi có quyết định',
  dueOn: '2027-01-05',
  state: 'RUNNING',
  remainingText: 'còn 30 ngày (thứ Ba 05/01)',
  late: false,
  sentences: [],
  ...part,
});

it.each([
  ['runs', clock({}), 'còn 30 ngày (thứ Ba 05/01)'],
  ['is paused', clock({ state: 'PAUSED', dueOn: null, remainingText: null }), 'Đang tạm dừng, chưa tính tiếp'],
  ['has ended in time', clock({ state: 'ENDED', remainingText: null }), 'Đã xong, trong hạn'],
  ['has ended late', clock({ state: 'ENDED', remainingText: null, late: true }), 'Đã xong, quá hạn'],
  ['was left when the dossier closed', clock({ remainingText: null }), 'Hồ sơ đã kết thúc, không tính nữa'],
  ['has not started', clock({ state: 'NOT_STARTED', dueOn: null, remainingText: null }), 'Chưa tính'],
])('says that a clock %s', (_, shown, words) => {
  render(<ClockDue clock={shown} />);
  expect(screen.getByText(words)).toBeTruthy();
});
