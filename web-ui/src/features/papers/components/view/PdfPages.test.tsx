import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { fakeServer } from '../../../../testing/fakeServer';
import { renderPage } from '../../../../testing/renderPage';
import { openPdf } from '../../openPdf';
import { PdfPages } from './PdfPages';

vi.mock('../../openPdf', () => ({ openPdf: vi.fn() }));

const TRACKED = 'Tệp Word này không xem trước được vì còn sửa đổi chưa chấp nhận.';

it('says in the words of the server why a draft is not shown', async () => {
  vi.mocked(openPdf).mockRejectedValue(Object.assign(new Error('422'), { status: 422 }));
  fakeServer({ 'GET /api/du-thao/pdf': { status: 422, body: { code: 'SIGNING-008', title: 'x', detail: TRACKED } } });
  renderPage(<PdfPages url="/api/du-thao/pdf" title="Dự thảo" />);
  expect(await screen.findByText(TRACKED)).toBeTruthy();
});

it('asks nobody about a file that is broken in itself', async () => {
  vi.mocked(openPdf).mockRejectedValue(new Error('no PDF'));
  fakeServer({});
  renderPage(<PdfPages url="/api/du-thao/pdf" title="Dự thảo" />);
  expect(await screen.findByText(/Không mở được tệp này để xem/)).toBeTruthy();
});
