import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { DossierView, HistoryEntry } from '../../../../api/dossierTypes';
import { fakeServer } from '../../../../testing/fakeServer';
import { renderPage } from '../../../../testing/renderPage';
import { HistoryList } from './HistoryList';

const dossier = {
  id: 'd1',
  documents: [{ id: 'p1', requirementCode: '2-KNĐ', title: 'ly-lich.pdf' }],
  requirements: [{ code: '2-KNĐ', name: 'Lý lịch của người xin vào Đảng' }],
} as unknown as DossierView;

async function lineOf(part: Partial<HistoryEntry>) {
  const entry = { seq: 1, at: '2026-11-20T02:21:00Z', officialName: 'Trần Thu Hà', ...part } as HistoryEntry;
  fakeServer({ 'GET /api/dossiers/d1/history': { body: [entry] } });
  renderPage(<HistoryList dossier={dossier} />);
  return (await screen.findByText(part.kindName!)).closest('li')!.textContent;
}

it('says a verb once where the step is called the same', async () => {
  const line = await lineOf({ kind: 'DossierAppraised', kindName: 'Thẩm định hồ sơ', stepName: 'Thẩm định hồ sơ' });
  expect(line?.match(/Thẩm định hồ sơ/g)).toHaveLength(1);
  expect(line).toContain('Trần Thu Hà');
});

it('names the paper it is about as the case file does', async () => {
  const line = await lineOf({ kind: 'DocumentAdded', kindName: 'Thêm giấy tờ', stepName: 'Lập hồ sơ', details: { documentId: 'p1' } });
  expect(line).toContain('Thêm giấy tờ · Lý lịch của người xin vào Đảng · Lập hồ sơ');
});

it('names a paper that is gone by what it was for', async () => {
  expect(await lineOf({ kind: 'DocumentRemoved', kindName: 'Bỏ giấy tờ', details: { documentId: 'x', requirementCode: '2-KNĐ' } })).toContain(
    'Lý lịch của người xin vào Đảng',
  );
});

it('says which receipt the corrected one is in place of', async () => {
  const line = await lineOf({
    kind: 'ReceiptReissued',
    kindName: 'Lập lại giấy tiếp nhận (đính chính)',
    details: { replacedIssuedOn: '2026-11-18', replacedReceivedOn: '2026-11-17' },
  });
  expect(line).toContain('Thay giấy lập ngày 18/11/2026, ghi ngày tiếp nhận 17/11/2026');
});

it.each(['LimitsApplied', 'CalendarApplied'])('tells of %s each date that became another', async (kind) => {
  const line = await lineOf({
    kind,
    kindName: 'Tính lại hạn theo thời hạn mới',
    details: { reason: 'Thời hạn mới theo 12-QC/TU', dates: [{ label: 'Thẩm định hồ sơ', before: '2026-12-21', after: '2026-12-14' }] },
  });
  expect(line).toContain('Thẩm định hồ sơ');
  expect(line).toContain('21/12/2026');
  expect(line).toContain('14/12/2026');
});
