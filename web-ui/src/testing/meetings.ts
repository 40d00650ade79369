import type { MeetingRow } from '../features/meeting/meetingTypes';

export const meetingRow = (part: Partial<MeetingRow> = {}): MeetingRow => ({
  workItemId: 'w1',
  dossierId: 'd1',
  dossierCode: '79-1',
  personName: 'Lò Thị Mẩy',
  cellName: 'Chi bộ thôn Đông',
  state: 'EMPTY',
  data: {},
  postponedReason: null,
  count: null,
  ballot: null,
  holderName: null,
  overByName: null,
  overAt: null,
  outcome: null,
  ...part,
});
