import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Menu } from './Menu';
import { MenuAct } from './MenuAct';

function open() {
  const done = vi.fn();
  render(
    <Menu label="Việc khác">
      {['Ghi chú trao đổi', 'Đính chính'].map((act) => (
        <MenuAct key={act} onAct={() => done(act)}>
          {act}
        </MenuAct>
      ))}
      <MenuAct key="file" href="/giay.pdf" download="giay.pdf">
        Tải về
      </MenuAct>
      {null}
    </Menu>,
  );
  return { done, button: screen.getByRole('button', { name: 'Việc khác' }) };
}

it('is walked by arrows and by the first letter, Enter does the act, and the focus returns', async () => {
  const { done, button } = open();
  button.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByRole('menu', { name: 'Việc khác' })).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Ghi chú trao đổi');
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement?.textContent).toBe('Đính chính');
  await userEvent.keyboard('t');
  expect(document.activeElement?.textContent).toBe('Tải về');
  await userEvent.keyboard('{Home}{ArrowDown}{Enter}');
  expect(done).toHaveBeenCalledExactlyOnceWith('Đính chính');
  expect(screen.queryByRole('menu')).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(button));
});

it('is left by Esc without doing anything', async () => {
  const { done, button } = open();
  await userEvent.click(button);
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(done).not.toHaveBeenCalled();
  await waitFor(() => expect(document.activeElement).toBe(button));
});

it('holds ways to files as links', async () => {
  const { button } = open();
  await userEvent.click(button);
  const way = screen.getByRole('menuitem', { name: 'Tải về' });
  expect([way.getAttribute('href'), way.getAttribute('download')]).toEqual(['/giay.pdf', 'giay.pdf']);
});

it('is nothing where there are no acts', () => {
  render(<Menu label="Việc khác">{[]}</Menu>);
  expect(screen.queryByRole('button')).toBeNull();
});
