import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { ShortcutMap } from './ShortcutMap';
import { ShortcutProvider } from './ShortcutProvider';
import { useShortcut } from './useShortcut';

const run = vi.fn();

function Page() {
  useShortcut('work', run);
  useShortcut('complete', run);
  return <input aria-label="Lý do" />;
}

beforeEach(() => {
  run.mockClear();
  localStorage.clear();
});

it('answers Alt and F keys by their place on the keyboard', () => {
  render(
    <ShortcutProvider>
      <Page />
    </ShortcutProvider>,
  );
  fireEvent.keyDown(window, { key: '¡', code: 'Digit1', altKey: true });
  fireEvent.keyDown(window, { key: 'F8', code: 'F8' });
  expect(run).toHaveBeenCalledTimes(2);
});

it('leaves typing alone: bare letters, Ctrl and Shift are not ours', async () => {
  render(
    <ShortcutProvider>
      <Page />
    </ShortcutProvider>,
  );
  await userEvent.type(screen.getByRole('textbox'), 'dd1');
  fireEvent.keyDown(window, { key: '1', code: 'Digit1', ctrlKey: true, altKey: true });
  fireEvent.keyDown(window, { key: 'F8', code: 'F8', shiftKey: true });
  expect(run).not.toHaveBeenCalled();
});

it('shows the map of keys and can be switched off for good', async () => {
  const page = (map: boolean) => (
    <ShortcutProvider>
      <Page />
      {map && <ShortcutMap onClose={() => {}} />}
    </ShortcutProvider>
  );
  const { rerender, unmount } = render(page(false));
  rerender(page(true));
  const bound = await screen.findByRole('row', { name: 'Alt+1 Việc của tôi, dùng được ở trang này' });
  expect(bound.className).toContain('now');
  expect(screen.getByRole('row', { name: 'Alt+2 Việc chung của phòng' }).className).toBe('');
  await userEvent.click(await screen.findByRole('checkbox'));
  unmount();
  render(
    <ShortcutProvider>
      <Page />
    </ShortcutProvider>,
  );
  fireEvent.keyDown(window, { key: '1', code: 'Digit1', altKey: true });
  expect(run).not.toHaveBeenCalled();
});
