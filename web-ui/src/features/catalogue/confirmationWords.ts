import type { ConfirmedRow } from './api/confirmationsQuery';

export const confirmationWords = {
  title: ['Xác nhận từng chỗ', 'Confirming row by row'],
  text: [
    'Mỗi chỗ chưa có văn bản được xác nhận bằng số và ngày của văn bản đã đọc. Xác nhận giữ nguyên khi bản mới của quy trình không đổi chỗ ấy; chỗ đã đổi thì mở lại.',
    'Each row that is not in print is confirmed by number and date of the document that was read. It holds while new revisions say the same; what has changed is open again.',
  ],
  show: ['Hiện', 'Show'],
  onlyOpen: ['Chỗ cần xác nhận ({n})', 'To be confirmed ({n})'],
  all: ['Tất cả ({n})', 'All ({n})'],
  nothing: ['Không còn chỗ nào cần xác nhận.', 'Nothing is left to confirm.'],
  confirm: ['Xác nhận', 'Confirm'],
  withdraw: ['Rút xác nhận', 'Withdraw'],
  document: ['Số văn bản', 'Document'],
  documentHint: ['Văn bản nói đúng như chỗ này, ví dụ 77-CV/BTCTU', 'It says what this row says, like 77-CV/BTCTU'],
  documentOn: ['Ngày văn bản', 'Date of the document'],
  note: ['Ghi chú (điều, khoản, nội dung đã thấy)', 'Note (article, what was seen)'],
  reason: ['Lý do', 'Reason'],
  withdrawText: ['Dòng xác nhận vẫn được giữ và ghi là đã rút; chỗ này mở lại.', 'The line stays and says so; the row is open again.'],
  by: ['{name}, {at}', '{name}, {at}'],
  of: ['{document} ngày {day}', '{document} of {day}'],
  withdrawn: ['Đã rút: {reason} ({name}, {at})', 'Withdrawn: {reason} ({name}, {at})'],
  former: ['xác nhận cho nội dung trước khi đổi', 'for what it said before'],
  openCount: ['{n} chỗ cần xác nhận', '{n} to be confirmed'],
  allConfirmed: ['Đã xác nhận hết', 'All confirmed'],
  confirmedNow: ['Đã xác nhận.', 'Confirmed.'],
  withdrawnNow: ['Đã rút xác nhận.', 'Withdrawn.'],
  source: ['Nguồn: {source}', 'Source: {source}'],
} as const;

export const confirmationStateWords: Record<ConfirmedRow['state'], readonly [string, string]> = {
  OPEN: ['Cần xác nhận', 'To be confirmed'],
  CHANGED: ['Đã đổi, cần xác nhận lại', 'Changed, to be confirmed again'],
  CONFIRMED: ['Đã xác nhận', 'Confirmed'],
};

/** What kind of row it is; one of a section of tomorrow is called as the folder calls it. */
export const rowPartWords: Record<string, readonly [string, string]> = {
  legalTexts: ['Văn bản quy định', 'Legal text'],
  documents: ['Giấy tờ', 'Paper'],
  steps: ['Thời hạn của bước', 'Limit of a step'],
  limits: ['Thời hạn của cả quy trình', 'Limit of the whole'],
  tables: ['Bảng thẩm quyền', 'Table of authority'],
  ballots: ['Biểu quyết', 'Vote'],
  derived: ['Ngày tính ra', 'Derived day'],
  ages: ['Độ tuổi', 'Age'],
  issues: ['Văn bản ban hành', 'Paper to sign'],
  items: ['Danh sách', 'List'],
  exchange: ['Trao đổi dữ liệu', 'Exchange of data'],
  moving: ['Chuyển nơi khác', 'Moving away'],
  cancellation: ['Hủy quyết định', 'Cancelling the decision'],
  gates: ['Điều kiện xem xét', 'Gate'],
  links: ['Hồ sơ nối tiếp', 'Linked dossier'],
};

export const rowFacetWords: Record<string, readonly [string, string]> = {
  secrecy: ['độ mật', 'secrecy'],
  validity: ['giá trị của giấy', 'validity'],
  quorum: ['số người phải có mặt', 'quorum'],
  minimum: ['số người ít nhất', 'fewest voters'],
  atMost: ['số lần biểu quyết', 'number of votes'],
  extension: ['kéo dài', 'extension'],
  limits: ['giới hạn', 'limit'],
  'figures.rows': ['mục tiêu cơ cấu', 'aim of the structure'],
  memberData: ['cơ sở dữ liệu đảng viên', 'member database'],
};
