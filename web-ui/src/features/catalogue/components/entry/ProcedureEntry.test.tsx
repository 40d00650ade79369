import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { entry } from '../../../../testing/entrySample';
import { fakeServer } from '../../../../testing/fakeServer';
import { renderPage } from '../../../../testing/renderPage';
import type { CatalogueEntry } from '../../catalogueEntry';
import type { Reader } from '../../api/catalogueReader';
import { ProcedureEntry } from './ProcedureEntry';

async function open(reader: Reader, shown: CatalogueEntry = entry()) {
  fakeServer({ 'GET /api/procedures/admission': { body: shown }, 'GET /api/public/procedures/admission': { body: shown } });
  renderPage(<ProcedureEntry reader={reader} slug="admission" />);
  await screen.findByRole('heading', { level: 1 });
}

const forThePublic = () => {
  const whole = entry();
  return { ...whole, documents: whole.documents.map((paper) => ({ ...paper, secrecy: null, confidence: null })) };
};

describe('the page of a procedure', () => {
  it('has its four numbered parts, each with an anchor', async () => {
    await open('public', forThePublic());
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      '1. Văn bản quy định',
      '2. Giấy tờ',
      '3. Các bước',
      '4. Thời hạn',
    ]);
    const anchors = within(screen.getByRole('navigation')).getAllByRole('link');
    for (const anchor of anchors) expect(document.querySelector(anchor.getAttribute('href')!)).toBeTruthy();
    expect(anchors).toHaveLength(4);
  });

  it('folds the replaced texts away', async () => {
    await open('public');
    expect(screen.getByText('1 văn bản đã được thay thế').closest('details')!.open).toBe(false);
  });

  it('says in plain words that a paper is recorded only, and when it is needed', async () => {
    await open('public');
    const paper = screen.getByText('Kết quả thẩm tra lý lịch').closest('tr')!;
    expect(paper.textContent).toContain('Không nộp tệp: chỉ ghi số, ngày, nơi ban hành và nơi lưu.');
    expect(paper.textContent).toContain('Trừ khi được miễn thẩm tra lý lịch');
  });

  it('tells the secrecy to officials and has no such column for the public', async () => {
    await open('official');
    expect(screen.getAllByRole('columnheader', { name: 'Độ mật' })).toHaveLength(2);
    expect(screen.getAllByRole('cell', { name: 'Mật' })).toHaveLength(2);
  });

  it('has no column of secrecy where nothing is told of it', async () => {
    await open('public', forThePublic());
    expect(screen.queryByRole('columnheader', { name: 'Độ mật' })).toBeNull();
  });

  it('keeps the marks of administrators away from readers', async () => {
    await open('official');
    expect(screen.queryByText('Cần xác nhận')).toBeNull();
    expect(screen.queryByText('Tạm đặt')).toBeNull();
  });

  it('tells the office’s promise from the Party’s rule', async () => {
    await open('public');
    expect(screen.getByText('Lời hẹn của bộ phận tiếp nhận')).toBeTruthy();
    expect(screen.queryByText('Quy định của Đảng')).toBeNull();
  });
});
