import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderPage } from '../../../testing/renderPage';
import { SuspectedDuplicates } from './SuspectedDuplicates';

it('asks for the birth date or the number where somebody is there who is not named', () => {
  renderPage(<SuspectedDuplicates people={[]} others busy={false} onChoose={vi.fn()} onAnyway={vi.fn()} />);
  expect(screen.getByText(/ghi đủ ngày sinh hoặc số định danh/)).toBeTruthy();
  expect(screen.queryByText(/Xem kỹ từng người/)).toBeNull();
  expect(screen.getByRole('button', { name: 'Đây là người khác, vẫn ghi người mới' })).toBeTruthy();
});
