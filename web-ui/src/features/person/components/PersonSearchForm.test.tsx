import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderPage } from '../../../testing/renderPage';
import { PersonSearchForm } from './PersonSearchForm';

function form() {
  const onSearch = vi.fn();
  renderPage(<PersonSearchForm busy={false} onSearch={onSearch} />);
  return { user: userEvent.setup(), onSearch, search: screen.getByRole('button', { name: 'Tìm' }) };
}

it('asks for the birth date where only a name is given', async () => {
  const { user, onSearch, search } = form();
  await user.type(screen.getByLabelText(/Họ và tên/), 'Dương Thu Yến');
  await user.click(search);
  expect(screen.getByText(/Ghi đủ họ tên và ngày sinh, hoặc/)).toBeTruthy();
  await user.type(screen.getByLabelText(/Ngày sinh/), '18/4');
  await user.click(search);
  expect(screen.getByText(/theo dạng 12\/3\/1990/)).toBeTruthy();
  expect(onSearch).not.toHaveBeenCalled();
});

it('searches by name and as much of the birth date as is known', async () => {
  const { user, onSearch, search } = form();
  await user.type(screen.getByLabelText(/Họ và tên/), ' Dương Thu Yến ');
  await user.type(screen.getByLabelText(/Ngày sinh/), '18/4/1978');
  await user.click(search);
  expect(onSearch).toHaveBeenLastCalledWith({ text: 'Dương Thu Yến', birthYear: 1978, birthMonth: 4, birthDay: 18 });
  await user.clear(screen.getByLabelText(/Ngày sinh/));
  await user.type(screen.getByLabelText(/Ngày sinh/), '1978');
  await user.click(search);
  expect(onSearch).toHaveBeenLastCalledWith({ text: 'Dương Thu Yến', birthYear: 1978 });
});

it('says at the field that is empty what is missing, and which day does not exist', async () => {
  const { user, onSearch, search } = form();
  await user.type(screen.getByLabelText(/Họ và tên/), 'Dương Thu Yến');
  await user.click(search);
  expect(screen.getByLabelText(/Ngày sinh/).getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByLabelText(/Họ và tên/).getAttribute('aria-invalid')).toBeNull();
  await user.type(screen.getByLabelText(/Ngày sinh/), '31/2/1990');
  await user.click(search);
  expect(screen.getByText(/31\/02\/1990 không có trong lịch/)).toBeTruthy();
  expect(onSearch).not.toHaveBeenCalled();
});

it('calls no field dispensable: one way asks for the number, the other for the two others', () => {
  form();
  expect(screen.queryByText(/không bắt buộc/)).toBeNull();
});

it('searches by the number alone', async () => {
  const { user, onSearch, search } = form();
  await user.type(screen.getByLabelText(/Số định danh/), '000399000111');
  await user.click(search);
  expect(onSearch).toHaveBeenLastCalledWith({ identityNumber: '000399000111' });
});
