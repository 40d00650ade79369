import type { FormSchema } from '../api/formSchema';
import type { WorkItem, WorkItemRow } from '../api/types';

export const row = (part: Partial<WorkItemRow> = {}): WorkItemRow => ({
  id: 'w1',
  dossierId: 'd1',
  dossierCode: '79001002003004-261118-0001',
  listName: null,
  personName: 'Lò Thị Mẩy',
  sendingUnitName: 'Chi bộ thôn Đông',
  unitName: 'Phòng Tổ chức đảng, đảng viên',
  procedureSlug: 'admission',
  procedureName: 'Kết nạp đảng viên',
  stepId: 'appraiseDossier',
  stepName: 'Thẩm định hồ sơ',
  dueOn: '2026-11-26',
  dueAt: '2026-11-26T17:00:00Z',
  remainingText: 'còn 2 ngày (thứ Năm 26/11)',
  overdue: false,
  dueGroup: 'week',
  holderId: null,
  holderName: null,
  claimedAt: null,
  createdAt: '2026-11-18T02:00:00Z',
  version: 1,
  lapsedHolder: null,
  standIn: false,
  actsFor: null,
  onBehalf: false,
  sentBack: false,
  sentBackReason: null,
  supplemented: false,
  actions: ['claim', 'open'],
  ...part,
});

export const appraisal: FormSchema = {
  type: 'object',
  properties: {
    outcome: {
      title: 'Kết quả xử lý',
      'x-order': 0,
      oneOf: [
        { const: 'eligible', title: 'Đủ điều kiện' },
        { const: 'sendBack', title: 'Trả lại để hoàn thiện' },
        { const: 'requestSupplement', title: 'Yêu cầu bổ sung hồ sơ' },
      ],
    },
    reason: { type: 'string', title: 'Lý do', 'x-order': 4, 'x-multiline': true, 'x-outcomes': ['sendBack'], minLength: 1, pattern: '\\S' },
    returnTo: { title: 'Trả lại bước', 'x-order': 3, 'x-outcomes': ['sendBack'], oneOf: [{ const: 'resolveCell', title: 'Họp chi bộ' }] },
    heldOn: { type: 'string', format: 'date', title: 'Ngày họp', 'x-order': 1 },
    items: {
      type: 'array',
      title: 'Giấy tờ phải bổ sung',
      'x-order': 2,
      'x-outcomes': ['requestSupplement'],
      minItems: 1,
      items: {
        type: 'object',
        properties: {
          document: { type: 'string', title: 'Giấy tờ', 'x-order': 0, 'x-source': 'documents', minLength: 1 },
          defect: { type: 'string', title: 'Còn thiếu gì', 'x-order': 1, 'x-multiline': true, minLength: 1 },
        },
        required: ['document', 'defect'],
        additionalProperties: false,
      },
    },
  },
  required: ['outcome'],
  allOf: [
    { if: { properties: { outcome: { enum: ['sendBack'] } }, required: ['outcome'] }, then: { required: ['returnTo', 'reason'] } },
    { if: { properties: { outcome: { enum: ['requestSupplement'] } }, required: ['outcome'] }, then: { required: ['items'] } },
  ],
  additionalProperties: false,
};

export const workItem = (part: Partial<WorkItem> = {}): WorkItem => ({
  ...row({ actions: ['complete', 'release', 'open'], holderId: 'o1', holderName: 'Trần Thu Hà', claimedAt: '2026-11-20T02:21:00Z', version: 7 }),
  form: appraisal,
  draft: null,
  draftVersion: 0,
  outcomes: [{ value: 'eligible', title: 'Đủ điều kiện', mainButtonHint: null, opensOn: null }],
  next: {},
  nextHints: { eligible: 'Chuyển đồng chí Hà, hạn 03/12', 'sendBack:resolveCell': 'Trả lại Chi bộ thôn Đông' },
  consequences: {},
  papers: {},
  ballot: false,
  papersWeighed: [],
  signing: null,
  units: [],
  answers: [],
  assignees: [],
  ...part,
});
