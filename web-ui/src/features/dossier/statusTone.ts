import type { TagTone } from '../../ui/text/Tag';

const TONES: Record<string, TagTone> = {
  DRAFT: 'plain',
  AWAITING_SUPPLEMENT: 'soon',
  SUSPENDED: 'soon',
  DECIDED: 'good',
  RESULT_DELIVERED: 'good',
};

/** Colour beside the word, never instead of it. */
export const statusTone = (status: string): TagTone => TONES[status] ?? (/REFUSED|STOPPED|WITHDRAWN|CANCELLED/.test(status) ? 'plain' : 'info');

/** In the order a dossier passes them; Vietnamese names as on the server, for the filter alone. */
export const STATUSES: [status: string, name: readonly [vi: string, en: string]][] = [
  ['DRAFT', ['Đang lập hồ sơ', 'Being prepared']],
  ['SUBMITTED', ['Đã nộp, chờ tiếp nhận', 'Submitted']],
  ['RECEIVED', ['Đã tiếp nhận', 'Received']],
  ['IN_PROGRESS', ['Đang giải quyết', 'In progress']],
  ['AWAITING_SUPPLEMENT', ['Chờ bổ sung', 'Awaiting supplement']],
  ['SUSPENDED', ['Tạm dừng', 'Suspended']],
  ['DECIDED', ['Đã có quyết định', 'Decided']],
  ['RESULT_DELIVERED', ['Đã trả kết quả', 'Result delivered']],
  ['DECISION_CANCELLED', ['Đã hủy quyết định', 'Decision cancelled']],
  ['INTAKE_REFUSED', ['Từ chối tiếp nhận', 'Intake refused']],
  ['STOPPED', ['Dừng giải quyết', 'Stopped']],
  ['WITHDRAWN', ['Đã rút hồ sơ', 'Withdrawn']],
];
