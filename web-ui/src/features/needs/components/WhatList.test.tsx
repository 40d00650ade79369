import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { WhatList } from './WhatList';

const entry = (slug: string, name: string, nameOnly = false) => ({ slug, code: slug, name, nameOnly });

it('names what can be asked for by the alphabet one reads, and last what can only be named', async () => {
  const entries = [entry('a', 'Bổ nhiệm', true), entry('b', 'Kết nạp đảng viên'), entry('c', 'Đổi thẻ'), entry('d', 'Cấp lại thẻ')];
  fakeServer({ 'GET /api/public/procedures': { body: entries } });
  renderPage(<WhatList hrefOf={(slug) => `/toi-can-gi/${slug}`} />);
  await screen.findByText('Đổi thẻ');
  expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
    'Cấp lại thẻ',
    'Đổi thẻ',
    'Kết nạp đảng viên',
    expect.stringContaining('Bổ nhiệm'),
  ]);
});
