import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { renderPage } from '../../../../testing/renderPage';
import type { AdministeredOfficial } from '../../administrationTypes';
import { changeOfficial } from '../../api/changeOfficial';
import { PasswordLinkPanel } from './PasswordLinkPanel';

afterEach(() => vi.restoreAllMocks());

it.each([
  ['is not allowed', { writeText: () => Promise.reject(new Error('denied')) }],
  ['has no clipboard', undefined],
])('selects the link where the browser %s', async (_, clipboard) => {
  vi.spyOn(changeOfficial, 'issueLink').mockResolvedValue({ username: 'chibo.dong', token: 'abc', alone: false, expiresAt: '2026-11-30T02:00:00Z' });
  const user = userEvent.setup();
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true }); // in place of the one user events bring
  renderPage(<PasswordLinkPanel official={{ id: '1', fullName: 'Trần Thị Hà' } as AdministeredOfficial} />);
  await user.click(screen.getByRole('button', { name: 'Cấp liên kết đặt mật khẩu' }));
  await user.click(await screen.findByRole('button', { name: 'Sao chép' }));
  expect(await screen.findByText(/bấm Ctrl\+C/)).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Liên kết đặt mật khẩu' }));
});
