import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import type { CalendarDraft } from '../api/calendarDrafts';
import { EnteredDays } from './EnteredDays';

const ENTERED: CalendarDraft = {
  id: 'd1',
  unitId: null,
  unitName: 'Mọi đơn vị',
  version: 1,
  state: 'PUBLISHED',
  days: [],
  drafters: [],
  changedAt: '2026-11-30T02:00:00Z',
  progress: { total: 4, done: 4, moved: 0, finished: true, failed: ['A-1'], otherwise: [], failedKept: 2, otherwiseKept: 1 },
  actions: [],
};

it('counts the dossiers that are kept secret instead of naming them', async () => {
  fakeServer({ 'GET /api/calendar-drafts/entered': { body: [ENTERED] } });
  renderPage(<EnteredDays recomputed={[]} onReversed={() => undefined} onUnit={() => undefined} />);
  expect(await screen.findByText(/giữ hạn cũ: A-1, 2 hồ sơ có nội dung giữ kín/)).toBeTruthy();
  expect(screen.getByText('Kết quả khác với xem trước: 1 hồ sơ có nội dung giữ kín')).toBeTruthy();
});
