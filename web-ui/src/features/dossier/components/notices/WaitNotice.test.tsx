import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { dossierStep } from '../../../../testing/dossiers';
import { StepList } from '../steps/StepList';
import { WaitNotice } from './WaitNotice';

const wait = dossierStep({ name: 'Chờ hết thời gian thử', waits: true, waitsUntil: '2027-09-07', waitReason: 'Chờ hết 12 tháng thử việc' });

test('the day and the reason are told, and that nobody has to do anything', () => {
  render(<WaitNotice steps={[dossierStep({ state: 'DONE', id: 's0' }), wait]} />);
  expect(screen.getByText('Chờ đến 07/09/2027')).toBeTruthy();
  expect(screen.getByText('Chờ hết 12 tháng thử việc. Đến ngày, hồ sơ tự đi tiếp.')).toBeTruthy();
});

test('of a day that is not known, or not for the reader, neither is said', () => {
  render(<WaitNotice steps={[{ ...wait, waitsUntil: null }]} />);
  expect(screen.getByText('Chờ đến ngày')).toBeTruthy();
});

test.each(['DONE', 'PLANNED', 'CANCELLED'] as const)('a wait that is %s is no notice', (state) => {
  const { container } = render(<WaitNotice steps={[{ ...wait, state }]} />);
  expect(container.textContent).toBe('');
});

test('in the list of steps it waits; nobody is said to be at work on it', () => {
  render(<StepList steps={[wait]} />);
  expect(screen.getByText('Đang chờ')).toBeTruthy();
  expect(screen.queryByText('Đang làm')).toBeNull();
});

test('of a step that is kept from the reader no day and no holder is told', () => {
  render(<StepList steps={[dossierStep({ id: null, stepId: '', name: 'Đang xử lý nội bộ', unitName: null, roleLabel: null, partlyHidden: true })]} />);
  expect(screen.getByText('Đang xử lý nội bộ')).toBeTruthy();
  expect(screen.queryByText('Không đặt hạn')).toBeNull();
});
