import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, expect, it, vi } from 'vitest';
import { renderPage } from '../../testing/renderPage';
import { ConfirmDialog } from './ConfirmDialog';
import { Dialog } from './Dialog';
import { fetchModal } from '../parts/Modal';
import { holdsUnsaved } from '../unsaved/unsaved';

beforeAll(fetchModal);

function open(busy = false) {
  const onClose = vi.fn();
  render(
    <Dialog title="Đính chính" onClose={onClose}>
      <input aria-label="Lý do" />
      <button type="button" aria-busy={busy || undefined}>
        Ghi lại
      </button>
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
  await waitFor(() => expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true));
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

function Page() {
  const [asked, setAsked] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setAsked(true)}>
        Đính chính
      </button>
      {asked && (
        <Dialog title="Đính chính" onClose={() => setAsked(false)}>
          <input aria-label="Lý do" />
          <button type="button">Ghi lại</button>
        </Dialog>
      )}
    </>
  );
}

it('keeps the focus in itself, hides the page behind it, and gives the focus back', async () => {
  render(<Page />);
  const opener = screen.getByRole('button', { name: 'Đính chính' });
  await userEvent.click(opener);
  expect(screen.getByRole('dialog', { name: 'Đính chính' })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Lý do' }));
  expect(screen.queryByRole('button', { name: 'Đính chính' })).toBeNull();
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('Ghi lại');
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('Đóng');
  await userEvent.tab({ shift: true });
  expect(document.activeElement?.textContent).toBe('Ghi lại');
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(opener));
});

it('leaves to a composed word the key that ends it', () => {
  const onClose = open();
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape', isComposing: true });
  expect(onClose).not.toHaveBeenCalled();
});

it('shows a new part from its head on, and takes the keyboard there', () => {
  const { rerender } = render(
    <Dialog title="Sáp nhập" part="plan">
      <button type="button">Xem trước</button>
    </Dialog>,
  );
  screen.getByRole('button', { name: 'Xem trước' }).focus();
  rerender(
    <Dialog title="Sáp nhập" part="preview">
      <p>6 hồ sơ đang mở chuyển đi.</p>
    </Dialog>,
  );
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Sáp nhập' }));
});

it('leaves the focus on the page where the button that led to it has gone', async () => {
  function Row() {
    const [state, setState] = useState<'here' | 'asked' | 'gone'>('here');
    return (
      <main id="main" tabIndex={-1}>
        {state !== 'gone' && (
          <button type="button" onClick={() => setState('asked')}>
            Bỏ giấy này
          </button>
        )}
        {state === 'asked' && (
          <ConfirmDialog title="Bỏ?" text="Không hoàn lại được." action="Bỏ hẳn" onConfirm={() => setState('gone')} onClose={() => undefined} />
        )}
      </main>
    );
  }
  renderPage(<Row />);
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ giấy này' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Bỏ hẳn' }));
  await waitFor(() => expect(document.activeElement?.id).toBe('main'));
});
