import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { entry } from '../../../../testing/entrySample';
import { fakeServer } from '../../../../testing/fakeServer';
import { renderPage } from '../../../../testing/renderPage';
import { ProcedureReview } from './ProcedureReview';

async function review(part = {}) {
  fakeServer({ 'GET /api/procedures/admission': { body: entry(part) } });
  renderPage(<ProcedureReview slug="admission" />);
  await screen.findByRole('heading', { level: 1, name: 'Kết nạp đảng viên' });
}

const step = (name: string) => within(screen.getByRole('heading', { level: 3, name: new RegExp(name) }).closest('li')!);

describe('the administrators’ page of a procedure', () => {
  it.each([
    ['Bước sourced P', 'Có văn bản', false],
    ['Bước sourced-old', 'Văn bản cũ', true],
    ['Bước known', 'Chưa đối chiếu', true],
    ['Bước assumed', 'Tạm đặt', true],
  ])('says of “%s” that it is “%s”, and marks it: %s', async (name, word, marked) => {
    await review();
    expect(step(name).getByText(word)).toBeTruthy();
    expect(step(name).queryByText('Cần xác nhận') !== null).toBe(marked);
  });

  it('counts what must be confirmed, a paper with an open secrecy among it', async () => {
    await review();
    expect(screen.getByText('5 trên 9 chỗ cần xác nhận')).toBeTruthy();
    expect(screen.getByText('Độ mật cần xác nhận')).toBeTruthy();
  });

  it('leaves only what must be confirmed, with the numbers the steps have, and says where nothing is left', async () => {
    await review();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Chỉ chỗ cần xác nhận' }));
    expect(screen.queryByRole('heading', { name: /Bước sourced P/ })).toBeNull();
    expect(screen.getByRole('heading', { name: /Bước known/ }).closest('li')!.value).toBe(3);
    expect(screen.queryByText('Kết quả thẩm tra lý lịch')).toBeNull();
    expect(screen.getByText('Phần này không có chỗ nào cần xác nhận.')).toBeTruthy();
  });

  it('shows the revision with a shortened checksum', async () => {
    await review();
    expect(screen.getByText('0123456789ab…')).toBeTruthy();
    expect(screen.queryByText('Có bản dự thảo mới hơn đang chờ')).toBeNull();
  });

  it('tells that a newer draft waits', async () => {
    await review({ revision: { ...entry().revision, draftWaiting: true } });
    expect(screen.getByText('Có bản dự thảo mới hơn đang chờ')).toBeTruthy();
  });

  it('says so where nothing is left to confirm', async () => {
    await review({ documents: [], steps: [], limits: [] });
    expect(screen.getByText('Không còn chỗ nào cần xác nhận')).toBeTruthy();
  });
});
