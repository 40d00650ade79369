import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DueText } from './DueText';

it("shows the server's sentence and computes nothing itself", () => {
  render(<DueText dueOn="2026-11-26" remainingText="còn 2 ngày (thứ Năm 26/11)" overdue={false} />);
  expect(screen.getByText('còn 2 ngày (thứ Năm 26/11)')).toBeTruthy();
});

it('says in words that it is late where the sentence does not', () => {
  render(<DueText dueOn="2026-11-19" remainingText="thứ Năm 19/11" overdue />);
  expect(screen.getByText('Quá hạn')).toBeTruthy();
});

it('does not say twice that it is late', () => {
  render(<DueText dueOn="2026-11-19" remainingText="quá hạn 1 ngày làm việc" overdue />);
  expect(screen.queryByText('Quá hạn')).toBeNull();
  expect(document.querySelector('svg')).not.toBeNull();
});

it('tells how long it usually takes beside the due date, where that is known', () => {
  const due = { dueOn: '2026-11-26', remainingText: 'còn 2 ngày (thứ Năm 26/11)', overdue: false };
  const { rerender, container } = render(<DueText {...due} usualText="thường mất 3 ngày, còn 1 ngày" />);
  expect(container.textContent).toBe('còn 2 ngày (thứ Năm 26/11) thường mất 3 ngày, còn 1 ngày');
  rerender(<DueText {...due} usualText={null} />);
  expect(container.textContent).toBe('còn 2 ngày (thứ Năm 26/11)');
});

it('falls back to the day, and to the absence of one', () => {
  const { rerender } = render(<DueText dueOn="2026-11-26" remainingText={null} overdue={false} />);
  expect(screen.getByText('thứ Năm 26/11/2026')).toBeTruthy();
  rerender(<DueText dueOn={null} remainingText={null} overdue={false} />);
  expect(screen.getByText('Không đặt hạn')).toBeTruthy();
});
