import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { fakeServer } from '../../../testing/fakeServer';
import { renderPage } from '../../../testing/renderPage';
import type { MeetingCandidate, MeetingOpening } from '../meetingTypes';
import { NewMeeting } from './NewMeeting';

const candidate = (at: string): MeetingCandidate => ({
  workItemId: `w${at}`,
  dossierCode: `79-${at}`,
  personName: `Người ${at}`,
  cellName: 'Chi bộ',
  dueOn: null,
  holderName: null,
  free: true,
});

const opening = (stepName: string, items: string[], next: string | null, open: number): MeetingOpening => ({
  positionId: 'p',
  positionName: 'Bí thư chi bộ',
  procedureSlug: 'admission',
  procedureName: 'Kết nạp',
  stepId: stepName,
  stepName,
  kind: 'CELL_MEETING',
  open,
  items: items.map(candidate),
  next,
});

const show = (openings: MeetingOpening[], chosen: string[] = []) => {
  const server = fakeServer({
    'GET /api/meetings/openings': { body: openings },
    'GET /api/meetings/openings/items': { body: { items: [candidate('3')], next: null } },
  });
  renderPage(<NewMeeting chosen={chosen} onMade={vi.fn()} />);
  return server;
};

const box = (name: string) => screen.findByRole('checkbox', { name: new RegExp(name) });

it('reads on where there is more than comes at once', async () => {
  const server = show([opening('Họp', ['1', '2'], 'k', 3)]);
  expect(await screen.findByText(/3 hồ sơ\)/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Xem thêm' }));
  expect(await screen.findByText('Người 3')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Xem thêm' })).toBeNull();
  expect(server.to('GET', '/api/meetings/openings/items')[0]!.path).toContain('stepId=H%E1%BB%8Dp&cursor=k');
});

it('finds what was chosen elsewhere, however far down it lies', async () => {
  show([opening('Họp', ['1', '2'], 'k', 3)], ['w3']);
  expect(await box('Người 3')).toHaveProperty('checked', true);
  expect(await box('Người 1')).toHaveProperty('checked', false);
});

it('reads the items of a step that came without any', async () => {
  show([opening('Họp', ['1'], null, 1), opening('Nộp', [], 'k', 1)]);
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: /Việc|bước/i }), screen.getByRole('option', { name: /Nộp/ }));
  expect(await box('Người 3')).toHaveProperty('checked', true);
});
