import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { renderPage } from '../../testing/renderPage';
import { clearFlash, setFlash } from './flash';
import { FlashNotice } from './FlashNotice';

beforeEach(() => act(clearFlash));

const page = (
  <>
    <FlashNotice />
    <Link to="/work?view=shared">Việc</Link>
    <Link to="/dossiers">Hồ sơ</Link>
  </>
);

it('waits for the page it is for, and goes when the reader leaves it', async () => {
  renderPage(page, '/work/1');
  act(() => setFlash({ kind: 'good', text: 'Đã hoàn thành' }, '/work?view=shared'));
  expect(screen.queryByText('Đã hoàn thành')).toBeNull();
  await userEvent.click(screen.getByRole('link', { name: 'Việc' }));
  expect(screen.getByText('Đã hoàn thành')).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: 'Hồ sơ' }));
  await userEvent.click(screen.getByRole('link', { name: 'Việc' }));
  expect(screen.queryByText('Đã hoàn thành')).toBeNull();
});
