import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { EmptyState } from './EmptyState';

it('is the heading of the page where it is the whole page, and none within another', () => {
  const { rerender } = render(<EmptyState title="Không tìm thấy trang" wholePage />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Không tìm thấy trang');
  rerender(<EmptyState title="Không tìm thấy trang" />);
  expect(screen.queryByRole('heading')).toBeNull();
});
