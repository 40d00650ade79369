import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { Tabs } from './Tabs';

const ITEMS = ['Giấy tờ', 'Các bước', 'Lịch sử'].map((label) => ({ key: label, label, content: () => label }));

function rowOf(width: number, whole: number) {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
  vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockReturnValue(whole);
  render(<Tabs label="Hồ sơ" items={ITEMS} current="Giấy tờ" onChange={() => undefined} />);
  return document.querySelectorAll('.tabs__more');
}

afterEach(() => vi.restoreAllMocks());

it('leads to the tabs beyond the edge with an arrow that keys and readers pass over', async () => {
  const arrows = rowOf(300, 681);
  expect(arrows).toHaveLength(1);
  expect(screen.queryByRole('button')).toBeNull();
  await userEvent.click(arrows[0]!);
  expect(screen.getByRole('tablist').scrollLeft).toBeGreaterThan(0);
  fireEvent.scroll(screen.getByRole('tablist'));
  expect(document.querySelector('.tabs__more[data-way=left]')).toBeTruthy();
});

it('shows no arrow where every tab fits', () => {
  expect(rowOf(700, 681)).toHaveLength(0);
});
