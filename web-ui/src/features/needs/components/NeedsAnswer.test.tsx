import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { answered, answersOf } from '../answers';
import type { NeededPaper, Needs } from '../api/needsQuery';
import { NeedsAnswer } from './NeedsAnswer';
import { WhatList } from './WhatList';

const PAPER: NeededPaper = {
  code: 'A-1',
  name: 'Đơn',
  certain: true,
  condition: null,
  neededAt: { step: 'one', name: 'Nộp hồ sơ' },
  own: true,
  onTheWay: false,
  issuer: 'Người nộp',
  copies: 2,
  validity: '12 tháng',
  recordOnly: false,
  blank: null,
};
const NEEDS: Needs = {
  slug: 'one',
  code: 'M',
  name: 'Việc thứ nhất',
  publiclyTrackable: true,
  answered: false,
  questions: [
    {
      id: 'where',
      text: 'Chuyển đi đâu?',
      choices: [
        { label: 'Trong tỉnh', yes: ['inside'], no: ['abroad'], chosen: false },
        { label: 'Ra nước ngoài', yes: ['abroad'], no: ['inside'], chosen: false },
      ],
    },
  ],
  papers: [
    { ...PAPER, code: 'A-3', name: 'Nghị quyết', onTheWay: true, own: false, issuer: 'Chi bộ' },
    PAPER,
    { ...PAPER, code: 'A-2', name: 'Giấy khác', certain: false, condition: 'Khi đi xa', own: false, copies: null, validity: null },
  ],
  places: [{ label: 'Chi bộ', where: 'Nơi lập hồ sơ: chi bộ' }],
  limits: [{ label: 'Trả kết quả', text: '30 ngày làm việc', counted: 'Không tính thứ Bảy', promise: true }],
  office: null,
};
const PATH = 'GET /api/public/procedures/one/needs';

it('tells papers, places and limits, and plainly that there is no form here', async () => {
  fakeServer({ [PATH]: { body: NEEDS } });
  renderPage(<NeedsAnswer slug="one" links={() => null} />);
  await screen.findByRole('heading', { level: 1, name: 'Việc thứ nhất' });
  screen.getByText('Cần 1 loại giấy tờ');
  screen.getByText('Tự viết · 2 bản · Giá trị 12 tháng');
  screen.getByText('Tùy trường hợp, bộ phận tiếp nhận sẽ nói: khi đi xa.');
  screen.getByText(/Ở đây chưa có mẫu để tải cho các giấy tờ này/);
  screen.getByText('Không tính thứ Bảy');
  expect(screen.getByText('Các cấp tự lập (1 loại): không phải nộp').closest('details')!.open).toBe(false);
  expect(screen.queryByRole('link', { name: /Tải mẫu/ })).toBeNull();
});

it('hands out a form where there is one, and says of which paper there is none', async () => {
  fakeServer({ [PATH]: { body: { ...NEEDS, papers: [{ ...PAPER, blank: 'don.docx' }, NEEDS.papers[2]!] } } });
  renderPage(<NeedsAnswer slug="one" links={() => null} />);
  const link = await screen.findByRole('link', { name: 'Tải mẫu (docx): Đơn' });
  expect(link.getAttribute('href')).toBe('/api/public/procedures/one/blanks/don.docx');
  const other = screen.getByText('Giấy khác').closest('li')!;
  within(other).getByText('Ở đây chưa có mẫu để tải.');
});

it('asks the server again with each answer, one answer taking the place of another', async () => {
  fakeServer({ [PATH]: { body: NEEDS } });
  renderPage(<NeedsAnswer slug="one" links={() => null} />);
  await userEvent.click(await screen.findByRole('radio', { name: 'Ra nước ngoài' }));
  await screen.findByRole('button', { name: 'Trả lời lại từ đầu' });
  const [question] = NEEDS.questions;
  const first = answered({ yes: ['other'], no: [] }, question!, question!.choices[0]!);
  const second = answered(answersOf(first), question!, question!.choices[1]!);
  expect(answersOf(second)).toEqual({ yes: ['other', 'abroad'], no: ['inside'] });
});

it('leads to what may be asked and only names the rest', async () => {
  const row = { code: 'M', subject: 'Người', heading: null, publiclyTrackable: false };
  fakeServer({
    'GET /api/public/procedures': {
      body: [
        { ...row, slug: 'one', name: 'Việc thứ nhất', nameOnly: false },
        { ...row, slug: 'two', name: 'Việc kín', nameOnly: true },
      ],
    },
  });
  renderPage(<WhatList hrefOf={(slug) => `/x/${slug}`} />);
  expect((await screen.findByRole('link', { name: 'Việc thứ nhất' })).getAttribute('href')).toBe('/x/one');
  expect(screen.queryByRole('link', { name: /Việc kín/ })).toBeNull();
  screen.getByText('Việc kín');
});
