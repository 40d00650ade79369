import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { dossier, dossierStep } from '../../../../testing/dossiers';
import { ConsultationPanel } from './ConsultationPanel';

const answered = dossierStep({ id: 'b1', unitName: 'Đảng ủy xã Sơn Hà', state: 'DONE', completedAt: '2026-11-19T02:00:00Z', outcomeName: 'Đồng ý' });
const late = dossierStep({ id: 'b2', unitName: 'Đảng ủy xã An Phú', late: true, dueOn: '2026-11-23', remainingText: 'quá hạn 4 ngày' });
const open = dossierStep({ id: 'b3', unitName: 'Đảng ủy xã Bình Minh', dueOn: '2026-12-02', remainingText: 'còn 3 ngày (thứ Tư 02/12)' });
const earlier = dossierStep({ id: 'b0', unitName: 'Đảng ủy xã Tân Lập', state: 'CANCELLED' });
const asked = dossier({
  steps: [earlier, answered, late, open, dossierStep()],
  consultations: [{ stepName: 'Cho ý kiến', leadName: 'Phòng Tổ chức đảng, đảng viên', stepIds: ['b1', 'b2', 'b3'] }],
});

test('who leads and who is asked is said, and of each whether it has answered and by when', () => {
  render(<ConsultationPanel dossier={asked} />);
  expect(screen.getByText(/Chủ trì: Phòng Tổ chức đảng, đảng viên\. Phối hợp: 3 nơi\. Đã có 1 trên 3 ý kiến\./)).toBeTruthy();
  const [first, second, third] = screen.getAllByRole('listitem');
  expect(within(first!).getByText('Đã trả lời')).toBeTruthy();
  expect(within(second!).getByText('Chậm trả lời')).toBeTruthy();
  expect(within(second!).getByText('quá hạn 4 ngày')).toBeTruthy();
  expect(within(third!).getByText('Chưa trả lời')).toBeTruthy();
  expect(screen.queryByText('Đảng ủy xã Tân Lập')).toBeNull();
});

test('silence does not read like consent', () => {
  render(<ConsultationPanel dossier={asked} />);
  const [, second, third] = screen.getAllByRole('listitem');
  for (const silent of [second!, third!]) expect(silent.textContent).not.toMatch(/Đồng ý|Đã trả lời/);
  expect(screen.getByText(/Chưa trả lời không phải là đồng ý/)).toBeTruthy();
});

test('who may go on without them is told so, nobody else', () => {
  const { rerender } = render(<ConsultationPanel dossier={asked} />);
  expect(screen.queryByText(/đồng chí đi tiếp được/)).toBeNull();
  rerender(<ConsultationPanel dossier={{ ...asked, actions: ['closeConsultation'] }} />);
  expect(screen.getByText(/đồng chí đi tiếp được/)).toBeTruthy();
});

test('where nobody is asked there is no panel', () => {
  const { container } = render(<ConsultationPanel dossier={dossier()} />);
  expect(container.textContent).toBe('');
});
