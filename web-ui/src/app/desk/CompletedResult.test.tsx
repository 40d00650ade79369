import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { DocumentView, DossierStep, DossierView } from '../../api/dossierTypes';
import { dossier } from '../../testing/dossiers';
import { fakeServer } from '../../testing/fakeServer';
import { renderPage } from '../../testing/renderPage';
import { row } from '../../testing/samples';
import { CompletedResult } from './CompletedResult';

const step = (part: Partial<DossierStep>) =>
  ({
    id: 's1',
    stepId: 'x',
    name: 'Thẩm định hồ sơ',
    unitName: 'Phòng Tổ chức đảng, đảng viên',
    roleLabel: 'Cán bộ thẩm định',
    state: 'CURRENT',
    holderName: null,
    dueOn: '2026-12-03',
    actions: [],
    ...part,
  }) as unknown as DossierStep;

function result(part: Partial<DossierView> | null, issued: DocumentView[] = []) {
  fakeServer({ 'GET /api/work-items': { body: { items: [row({ id: 'w2', stepName: 'Tiếp nhận hồ sơ', personName: 'Đỗ Văn An' })], next: null } } });
  renderPage(<CompletedResult done="Đã hoàn thành." dossier={part && dossier(part)} issued={issued} stays={false} />);
}

it('names the room that has it, and the official once one holds it', async () => {
  result({ steps: [step({})] });
  expect(screen.getByText(/Thẩm định hồ sơ: Cán bộ thẩm định, Phòng Tổ chức đảng, đảng viên, hạn 03\/12\/2026/)).toBeTruthy();
  expect((await screen.findByRole('link', { name: 'Việc kế tiếp' })).getAttribute('href')).toBe('/viec/w2');
});

it('says who holds it, offers the paper just issued and the recall the server allows', () => {
  const receipt = { id: 'p1', kind: 'OFFICIAL', title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', mediaType: 'application/pdf' } as DocumentView;
  result({ steps: [step({ state: 'DONE', id: 's0', name: 'Tiếp nhận hồ sơ', actions: ['recall'] }), step({ holderName: 'Vũ Thị Thẩm' })] }, [receipt]);
  expect(screen.getByText(/đồng chí Vũ Thị Thẩm, Phòng Tổ chức đảng/)).toBeTruthy();
  expect(screen.getByText(/Đã lập: Giấy tiếp nhận hồ sơ/)).toBeTruthy();
  expect(screen.getByRole('button', { name: /^In/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Thu hồi' })).toBeTruthy();
});

it('promises no recall that is not offered, and says when the dossier is out of sight', () => {
  result(null);
  expect(screen.getByText(/không còn thuộc phạm vi/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Thu hồi' })).toBeNull();
});
