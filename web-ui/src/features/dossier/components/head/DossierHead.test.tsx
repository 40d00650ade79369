import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { DossierClock, DossierStep } from '../../../../api/dossierTypes';
import { dossier } from '../../../../testing/dossiers';
import { renderPage } from '../../../../testing/renderPage';
import { DossierHead, type StepDue } from './DossierHead';

const clock = (state: DossierClock['state']) =>
  ({ clock: 'PROMISE', label: 'Lời hẹn', dueOn: '2026-12-03', state, remainingText: 'còn 4 ngày (thứ Năm 03/12)', late: false, sentences: [] }) as DossierClock;
const open = {
  id: 's1',
  stepId: 'initialPaper',
  name: 'Ký nháy',
  state: 'CURRENT',
  dueOn: '2026-12-01',
  remainingText: 'còn 2 ngày (thứ Ba 01/12)',
  late: false,
  actions: [],
} as unknown as DossierStep;
const due: StepDue = { dueOn: '2026-12-01', remainingText: 'còn 2 ngày (thứ Ba 01/12)', overdue: false };

function head(clocks: DossierClock[], stepDue?: StepDue) {
  renderPage(<DossierHead dossier={dossier({ clocks, steps: [open] })} back={null} {...(stepDue ? { stepDue } : {})} />);
  return screen.getByRole('banner').textContent!.replace(/\s+/g, ' ');
}

it('shows the clocks that run', () => {
  expect(head([clock('RUNNING')], due)).toContain('còn 4 ngày (thứ Năm 03/12)');
});

it.each(['PAUSED', 'ENDED'] as const)('says by when the step is due where the clock is %s', (state) => {
  expect(head([clock(state)], due)).toContain('Hạn của bước: còn 2 ngày (thứ Ba 01/12)');
});

it('leaves what is over to the facts while a step is due: the line is one', () => {
  expect(head([clock('ENDED')], due)).not.toContain('Ngày hẹn trả');
});

it('says so too where the dossier is only read, and before any clock has started', () => {
  expect(head([])).toContain('Hạn của bước: còn 2 ngày (thứ Ba 01/12)');
});
