import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { useRowKeys } from './useRowKeys';

function Rows() {
  const [names, setNames] = useState(['một', 'hai', 'ba']);
  const { keyOf, drop } = useRowKeys(names.length);
  const remove = (at: number) => {
    drop(at);
    setNames(names.filter((_, index) => index !== at));
  };
  return (
    <>
      {names.map((name, at) => (
        <p key={keyOf(at)}>
          <input aria-label={name} />
          <button type="button" onClick={() => remove(at)}>
            bỏ {name}
          </button>
        </p>
      ))}
      <button type="button" onClick={() => setNames([...names, 'bốn'])}>
        thêm
      </button>
    </>
  );
}

it('what stands in a row stays with it when one above it goes', async () => {
  render(<Rows />);
  await userEvent.type(screen.getByRole('textbox', { name: 'hai' }), 'của hai');
  await userEvent.click(screen.getByRole('button', { name: 'bỏ một' }));
  expect((screen.getByRole('textbox', { name: 'hai' }) as HTMLInputElement).value).toBe('của hai');
  expect((screen.getByRole('textbox', { name: 'ba' }) as HTMLInputElement).value).toBe('');
  await userEvent.click(screen.getByRole('button', { name: 'thêm' }));
  expect((screen.getByRole('textbox', { name: 'bốn' }) as HTMLInputElement).value).toBe('');
});
