import type { Delegation } from './administrationTypes';

export const delegationWords = {
  search: ['Tìm theo tên, mã đảng ủy hoặc số văn bản', 'Find by committee, code or document'],
  searchShort: ['Tên, mã hoặc số văn bản', 'Name, code or document'],
  text: [
    'Đảng ủy cơ sở được cấp ủy cấp trên ủy quyền quyết định. Hồ sơ giữ quy định của ngày lập; khi đảng ủy sáp nhập, ủy quyền hết vào ngày hoạt động cuối cùng.',
    'Grassroots committees that decide in place of their superior. A dossier keeps the rule of the day it was opened; when a committee merges, its delegation ends on its last day.',
  ],
  states: ['Hiệu lực', 'State'],
  all: ['Tất cả', 'All'],
  grant: ['Ghi ủy quyền', 'Record a delegation'],
  takeIn: ['Nhập từ bảng tính', 'From a spreadsheet'],
  takenIn: ['Xong, xem danh sách', 'Done, show the list'],
  later: ['Để sau, về danh sách', 'Later, back to the list'],
  waits: ['Tệp “{file}” đã nộp, chưa ghi vào danh sách.', '“{file}” was handed in and is not written yet.'],
  goOn: ['Xem tiếp tệp này', 'Go on with it'],
  end: ['Kết thúc', 'End'],
  correct: ['Đính chính', 'Correct'],
  withdraw: ['Hủy (ghi nhầm)', 'Withdraw (entered by mistake)'],
  endText: ['Hồ sơ lập đến hết ngày này theo ủy quyền; hồ sơ lập sau không theo nữa.', 'Dossiers opened until that day go by it, later ones do not.'],
  withdrawText: ['Coi như chưa từng có ủy quyền này. Dòng vẫn được giữ để đối chiếu.', 'As if it had never been. The line is kept.'],
  unit: ['Đảng ủy', 'Committee'],
  matter: ['Việc được ủy quyền', 'Matter'],
  from: ['Từ ngày', 'From'],
  to: ['Đến ngày', 'To'],
  toHint: ['Để trống khi không ghi ngày hết.', 'Leave empty where no last day is said.'],
  lastDay: ['Ngày cuối', 'Last day'],
  document: ['Số văn bản', 'Document'],
  documentOn: ['Ngày văn bản', 'Date of the document'],
  reason: ['Lý do', 'Reason'],
  state: ['Hiệu lực', 'State'],
  acts: ['Việc', 'Acts'],
  listTitle: ['Các đảng ủy được ủy quyền', 'Delegated committees'],
  nothing: ['Không có ủy quyền nào khớp.', 'No delegation matches.'],
  saved: ['Đã ghi.', 'Saved.'],
} as const;

export const delegationStateWords: Record<Delegation['state'], readonly [string, string]> = {
  IN_FORCE: ['Đang hiệu lực', 'In force'],
  COMING: ['Sắp hiệu lực', 'Coming'],
  ENDED: ['Đã hết', 'Ended'],
  WITHDRAWN: ['Đã hủy', 'Withdrawn'],
};
