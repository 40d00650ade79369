import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { NoticeRow } from '../../api/types';
import { fakeServer } from '../../testing/fakeServer';
import { renderPage } from '../../testing/renderPage';
import { NoticeBell } from './NoticeBell';

const LIMIT: NoticeRow = {
  id: 'n1',
  kind: 'LIMIT_WARNING',
  title: 'Hồ sơ sắp đến hạn',
  workItemId: null,
  dossierId: 'd1',
  dossierCode: '38168053000001-260907-0001',
  personName: 'Nguyễn Thị Ánh Tuyết',
  procedureName: 'Chuyển sinh hoạt đảng',
  stepName: null,
  unitName: null,
  limit: 'Đảng ủy xã Sơn Hà: Từ khi nhận đến khi có quyết định',
  detail: null,
  dueOn: '2026-11-02',
  recordedAt: '2026-10-22T02:00:00Z',
  seen: false,
};

it('names the limit a notice tells of, whose it is and its day', async () => {
  fakeServer({ 'GET /api/notices': { body: { items: [LIMIT], more: false, unseen: 1 } } });
  renderPage(<NoticeBell />);
  await userEvent.click(await screen.findByRole('button', { name: /1/ }));
  expect(screen.getByRole('link', { name: /Đảng ủy xã Sơn Hà: Từ khi nhận đến khi có quyết định · Nguyễn Thị Ánh Tuyết/ })).toBeTruthy();
  expect(screen.getByText(/02\/11\/2026/)).toBeTruthy();
});
