import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { DossierStep } from '../../../../api/dossierTypes';
import { dossier } from '../../../../testing/dossiers';
import { EarlierSteps } from './EarlierSteps';
import { SentBackNotice } from '../notices/SentBackNotice';

const appraised = {
  id: 's1',
  stepId: 'appraiseDossier',
  number: 5,
  code: 'P1-10',
  name: 'Thẩm định hồ sơ',
  unitName: 'Phòng Tổ chức đảng',
  roleLabel: 'Cán bộ thẩm định',
  state: 'DONE',
  holderName: 'Nông Văn Hà',
  startedAt: '2026-11-18T02:00:00Z',
  completedAt: '2026-11-19T02:00:00Z',
  completedByName: 'Nông Văn Hà',
  outcomeName: 'Đủ điều kiện',
  written: [{ field: 'opinion', label: 'Ý kiến thẩm định', value: 'Lý lịch rõ ràng.' }],
  partlyHidden: false,
  dueOn: null,
  remainingText: null,
  late: false,
  onBehalf: false,
  passedOver: null,
  waits: false,
  waitsUntil: null,
  waitReason: null,
  actions: [],
} satisfies DossierStep;

test('what the appraiser wrote is read before it is decided on', () => {
  render(<EarlierSteps steps={[appraised, { ...appraised, id: null, state: 'PLANNED', name: 'Xem xét, quyết định' }]} />);
  expect(screen.getByText('Lý lịch rõ ràng.')).toBeTruthy();
  expect(screen.getByText(/Nông Văn Hà/)).toBeTruthy();
  expect(screen.queryByText('Xem xét, quyết định')).toBeNull();
});

test('a card says that a part of it is for others', () => {
  render(<EarlierSteps steps={[{ ...appraised, outcomeName: null, written: [], partlyHidden: true }]} />);
  expect(screen.getByText(/chỉ dành cho/)).toBeTruthy();
});

test('why a dossier came back is said with who sent it, from where and when', () => {
  const back = {
    fromStep: 'Thẩm định hồ sơ',
    fromUnit: 'Phòng Tổ chức đảng',
    byName: 'Nông Văn Hà',
    at: '2026-11-19T02:00:00Z',
    toStep: 'Nộp hồ sơ',
    reason: 'Đơn chưa ghi ngày viết.',
    here: true,
  };
  const shown = render(<SentBackNotice dossier={dossier({ sentBack: back })} />);
  expect(screen.getByText('Đơn chưa ghi ngày viết.')).toBeTruthy();
  expect(screen.getByText(/Nông Văn Hà \(Phòng Tổ chức đảng\) trả lại từ bước “Thẩm định hồ sơ”/)).toBeTruthy();
  shown.rerender(<SentBackNotice dossier={dossier()} />);
  expect(screen.queryByText('Đơn chưa ghi ngày viết.')).toBeNull();
});
