import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import { UnansweredView } from './UnansweredView';

const line = {
  dossierId: 'd1',
  code: 'CSH-1',
  procedureName: 'Chuyển đi',
  what: 'Phiếu báo',
  personName: 'Nguyễn Văn An',
  sentBy: 'Ban Tổ chức',
  sentTo: null,
  sentOn: '2026-08-03',
  days: 58,
  answeredOn: null,
};

it('lists what had no answer in the quarter that is asked for', async () => {
  fakeServer({ 'GET /api/unanswered': () => ({ body: { quarter: '2026-Q3', until: '2026-09-30', items: [line], next: null } }) });
  renderPage(<UnansweredView asked="2026-Q3" onAsk={() => undefined} hrefOf={(id) => `/ho-so/${id}`} />);
  expect((await screen.findByRole('link', { name: 'CSH-1' })).getAttribute('href')).toBe('/ho-so/d1');
  expect(screen.getByText('58')).toBeTruthy();
  // On a telephone each row is a card: every cell has to say what it is.
  const cell = screen.getByText('58').closest('td')!;
  expect(cell.closest('table')!.classList).toContain('stacked-table');
  expect(cell.dataset.label).toBe('Số ngày chưa có trả lời');
  expect(screen.getByRole('link', { name: 'Tải tệp XLSX' }).getAttribute('href')).toBe('/api/unanswered/sheet.xlsx?quarter=2026-Q3');
  expect(screen.getByRole<HTMLOptionElement>('option', { name: 'Quý 3/2026' }).selected).toBe(true);
});
