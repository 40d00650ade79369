import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { setLanguage } from '../../i18n/language';
import { ComboField, type ComboOption } from './ComboField';

const PEOPLE: ComboOption[] = [
  { id: 'o1', name: 'Nguyễn Văn Hải', more: 'Chánh Văn phòng' },
  { id: 'o2', name: 'Nguyễn Thị Hà', more: 'Bí thư Chi bộ thôn Đông' },
];
const asked = vi.fn();
const chose = vi.fn();

beforeEach(() => {
  asked.mockClear();
  chose.mockClear();
  setLanguage('vi');
});

/** Finds by what the server would: here, everybody for anything that begins with ng. */
function Form({ error }: { error?: string }) {
  const [chosen, setChosen] = useState<ComboOption | null>(null);
  const [text, setText] = useState('');
  return (
    <ComboField
      id="deputy"
      label="Người xử lý thay"
      required
      error={error}
      chosen={chosen}
      onChoose={(option) => {
        chose(option?.id ?? null);
        setChosen(option);
      }}
      onText={(next) => {
        asked(next);
        setText(next);
      }}
      found={text.startsWith('ng') || text.startsWith('Ng') ? PEOPLE : []}
      empty="Không tìm thấy ai."
    />
  );
}

const box = () => screen.getByRole('combobox', { name: 'Người xử lý thay' }) as HTMLInputElement;
const options = () => screen.getAllByRole('option').map((one) => one.textContent);

it('shows what is found while it is typed, and arrows and Enter choose', async () => {
  render(<Form />);
  await userEvent.type(box(), 'nguyen');
  expect(asked).toHaveBeenLastCalledWith('nguyen');
  expect(options()).toEqual(['Nguyễn Văn HảiChánh Văn phòng', 'Nguyễn Thị HàBí thư Chi bộ thôn Đông']);
  expect(chose).not.toHaveBeenCalled();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(chose).toHaveBeenCalledExactlyOnceWith('o2');
  expect(box().value).toBe('Nguyễn Thị Hà');
  expect(screen.queryByRole('listbox')).toBeNull();
});

it('leaves the keys of a word that is being composed to the input method', async () => {
  render(<Form />);
  await userEvent.type(box(), 'nguye');
  await userEvent.keyboard('{ArrowDown}');
  fireEvent.compositionStart(box());
  fireEvent.keyDown(box(), { key: 'Enter', isComposing: true });
  fireEvent.keyDown(box(), { key: 'Tab', isComposing: true });
  expect(chose).not.toHaveBeenCalled();
  expect(screen.getByRole('listbox')).toBeTruthy();
});

it('gives back the name of the chosen one when something else was typed and left', async () => {
  render(<Form />);
  await userEvent.type(box(), 'ng{ArrowDown}{Enter}');
  await userEvent.type(box(), 'xyz');
  await userEvent.tab();
  expect(box().value).toBe('Nguyễn Văn Hải');
  expect(chose).toHaveBeenCalledExactlyOnceWith('o1');
});

it('takes the choice back when the name is cleared', async () => {
  render(<Form />);
  await userEvent.type(box(), 'ng{ArrowDown}{Enter}');
  await userEvent.clear(box());
  expect(chose.mock.lastCall).toEqual([null]);
});

it('keeps the Esc that closes its list to itself', async () => {
  const around = vi.fn();
  render(
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for a dialog
    <div onKeyDown={(event) => event.key === 'Escape' && around()}>
      <Form />
    </div>,
  );
  await userEvent.type(box(), 'ng');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(around).not.toHaveBeenCalled();
});

it('tells the form around it of a choice, not of a search', async () => {
  const touched = vi.fn();
  render(
    <fieldset onInput={(event) => event.target instanceof Element && !event.target.closest('[data-passing]') && touched()}>
      <Form />
    </fieldset>,
  );
  await userEvent.type(box(), 'ng');
  expect(touched).not.toHaveBeenCalled();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(touched).toHaveBeenCalled();
});

it('names everything in both languages, and says what is wrong with it', async () => {
  const { rerender } = render(<Form error="Phải chọn." />);
  expect(screen.getByRole('combobox', { description: 'Phải chọn.' }).getAttribute('aria-required')).toBe('true');
  expect(box().getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole('button', { name: 'Mở danh sách gợi ý Người xử lý thay' })).toBeTruthy();
  await userEvent.type(box(), 'zz');
  expect(await screen.findByText('Không tìm thấy ai.')).toBeTruthy();
  setLanguage('en');
  rerender(<Form />);
  await waitFor(() => expect(screen.getByRole('listbox', { name: 'Suggestions Người xử lý thay' })).toBeTruthy());
});
