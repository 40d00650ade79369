import type { DossierView } from '../api/dossierTypes';

/** A dossier at the appraiser's. */
export const dossier = (part: Partial<DossierView> = {}): DossierView => ({
  id: 'd1',
  code: '79001002003004-261118-0001',
  version: 7,
  procedure: { slug: 'admission', name: 'Kết nạp đảng viên', revisionNumber: 1 },
  status: 'RECEIVED',
  statusName: 'Đã tiếp nhận',
  portalStatus: 'RECEIVED',
  subject: { personId: 'p1', fullName: 'Lò Thị Mẩy', birthText: '1999', gender: 'FEMALE', homeUnitName: null },
  cell: { id: 'u1', name: 'Chi bộ thôn Đông' },
  units: [],
  openedOn: '2026-09-01',
  promisedOn: '2026-10-19',
  closedAt: null,
  facts: [],
  conditions: {},
  clocks: [],
  steps: [],
  requirements: [],
  documents: [],
  supplement: null,
  halfway: null,
  openedOnBehalfBy: null,
  actions: [],
  ...part,
});
