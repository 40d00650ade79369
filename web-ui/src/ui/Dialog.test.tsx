import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Dialog } from './Dialog';
import { holdsUnsaved } from './unsaved/unsaved';

function open(busy = false) {
  const onClose = vi.fn();
  render(
    <Dialog title="Đính chính" onClose={onClose}>
      <input aria-label="Lý do" />
      <button type="button" aria-busy={busy || undefined}>Ghi lại</button>
    </Dialog>,
  );
  return onClose;
}

it('closes at once while nothing was typed', async () => {
  const onClose = open();
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
});

it.each([
  ['Esc', () => userEvent.keyboard('{Escape}')],
  ['its button', () => userEvent.click(screen.getByRole('button', { name: 'Đóng' }))],
])('asks before %s throws away what was typed, and keeps it when the answer is no', async (_, leave) => {
  const onClose = open();
  await userEvent.type(screen.getByRole('textbox'), 'Ghi nhầm ngày');
  await leave();
  expect(screen.getByRole('alertdialog')).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Ở lại nhập tiếp');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect((screen.getByRole('textbox') as HTMLInputElement).value).toBe('Ghi nhầm ngày');
  expect(onClose).not.toHaveBeenCalled();
  screen.getByRole('textbox').focus(); // the browser gives it back by itself
  await leave();
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ, rời đi' }));
  expect(onClose).toHaveBeenCalledOnce();
});

it('tells the page that it holds something, but not while it is being sent', async () => {
  open();
  await userEvent.type(screen.getByRole('textbox'), 'a');
  expect(holdsUnsaved()).toBe(true);
  screen.getByRole('button', { name: 'Ghi lại' }).setAttribute('aria-busy', 'true');
  expect(holdsUnsaved()).toBe(false);
});
