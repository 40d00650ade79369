import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { renderPage } from '../../testing/renderPage';
import { FileField } from './FileField';

function Chooser() {
  const [file, setFile] = useState<File | null>(null);
  return <FileField id="list" label="Tệp danh sách" accept=".csv" file={file} onChange={setFile} error={file ? undefined : 'Chọn tệp danh sách.'} />;
}

it('says in the language of the page which file is chosen, and what is wrong with it', async () => {
  renderPage(<Chooser />);
  const button = screen.getByRole('button', { name: 'Tệp danh sách Chọn tệp Chưa chọn tệp nào.' });
  expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Chọn tệp danh sách.');
  expect(screen.queryByLabelText('Tệp danh sách', { selector: 'input:not([hidden])' })).toBeNull();
  const input = document.querySelector<HTMLInputElement>('[data-file=list]');
  if (!input) throw new Error('no file field');
  await userEvent.upload(input, new File(['a'], 'chi-bo.csv', { type: 'text/csv' }), { applyAccept: false });
  expect(screen.getByRole('button', { name: 'Tệp danh sách Chọn tệp khác chi-bo.csv' })).toBeTruthy();
});
