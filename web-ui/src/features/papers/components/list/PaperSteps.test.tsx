import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderPage } from '../../../../testing/renderPage';
import { PaperSteps } from './PaperSteps';

it('goes to the paper before and after by key, and stops at both ends', () => {
  const onShow = vi.fn();
  const press = (code: string) => fireEvent.keyDown(window, { key: '', code, altKey: true });
  const { unmount } = renderPage(<PaperSteps ids={['a', 'b', 'c']} shown="b" onShow={onShow} />);
  press('KeyL');
  press('KeyJ');
  expect(onShow.mock.calls).toEqual([['c'], ['a']]);
  unmount();
  renderPage(<PaperSteps ids={['a', 'b', 'c']} shown="c" onShow={onShow} />);
  press('KeyL');
  expect(onShow).toHaveBeenCalledTimes(2);
  expect((screen.getByRole('button', { name: 'Giấy tờ sau' }) as HTMLButtonElement).disabled).toBe(true);
});
