import type { OrganisationEvent, ReadinessPoint, UnitNode } from './administrationTypes';

export const administrationWords = {
  title: ['Quản trị', 'Administration'],
  parts: ['Các phần quản trị', 'Parts of administration'],
  overview: ['Tổng quan', 'Overview'],
  units: ['Đơn vị', 'Units'],
  officials: ['Cán bộ', 'Officials'],
  delegations: ['Ủy quyền', 'Delegations'],
  imports: ['Nhập danh sách', 'Import lists'],
  history: ['Nhật ký', 'History'],
  checks: ['Kiểm tra', 'Checks'],
  yearPlan: ['Chỉ tiêu năm', 'Year figures'],
  ready: ['Đã đủ điều kiện lập hồ sơ đầu tiên.', 'The first dossier can be opened.'],
  notReady: ['Còn thiếu trước khi lập hồ sơ đầu tiên', 'Still missing before the first dossier'],
  readyTitle: ['Chuẩn bị vận hành', 'Getting ready'],
  order: [
    'Làm lần lượt: lập đơn vị, rồi cán bộ và chức danh, rồi xem lại quy trình.',
    'One after the other: units, then officials and positions, then a look at the procedure.',
  ],
  met: ['Đủ', 'Done'],
  partly: ['Một phần', 'Partly'],
  missing: ['Thiếu', 'Missing'],
  lack: ['còn thiếu {n}', '{n} still missing'],
  have: ['đã có {n}', '{n} there'],
  goUnits: ['Đến phần Đơn vị', 'Go to units'],
  goOfficials: ['Đến phần Cán bộ', 'Go to officials'],
  goProcedures: ['Xem quy trình và thời hạn', 'See procedures and time limits'],
  when: ['Lúc', 'When'],
  who: ['Người thực hiện', 'By'],
  what: ['Việc', 'What'],
  about: ['Đối tượng', 'About'],
  details: ['Chi tiết', 'Details'],
  more: ['Xem thêm', 'More'],
  setPublicUrl: [
    'Đặt hoso.public-url trong cấu hình của bản cài đặt rồi khởi động lại',
    'Set hoso.public-url in the configuration of the installation and restart',
  ],
  emptyHistory: ['Chưa có việc nào được ghi.', 'Nothing is recorded yet.'],
} as const;

/** Every kind has its words: a new one does not compile without them. */
export const kindWords: Record<UnitNode['kind'], readonly [string, string]> = {
  PROVINCE: ['Tỉnh ủy', 'Provincial committee'],
  COMMITTEE: ['Đảng ủy cấp trên cơ sở', 'Committee above the grassroots'],
  GRASSROOTS_COMMITTEE: ['Đảng ủy cơ sở', 'Grassroots committee'],
  SECTION_COMMITTEE: ['Đảng ủy bộ phận', 'Section committee'],
  CELL: ['Chi bộ', 'Cell'],
  BOARD: ['Ban', 'Board'],
  ROOM: ['Phòng, văn phòng', 'Room, office'],
};

export const dutyWords: Record<'NONE' | NonNullable<UnitNode['duty']>, readonly [string, string]> = {
  NONE: ['Không có nhiệm vụ', 'No duty'],
  INTAKE: ['Tiếp nhận và trả kết quả', 'Intake and results'],
  APPRAISAL: ['Thẩm định', 'Appraisal'],
  VERIFICATION: ['Bảo vệ chính trị nội bộ', 'Political protection'],
};

export const matterWords: Record<'BOTH' | NonNullable<UnitNode['matter']>, readonly [string, string]> = {
  BOTH: ['Đảng viên và cán bộ', 'Members and cadres'],
  MEMBERS: ['Công tác đảng viên', 'Member work'],
  CADRES: ['Công tác cán bộ', 'Cadre work'],
};

export const readinessWords: Record<ReadinessPoint['check'], readonly [string, string]> = {
  CELL: ['Chi bộ', 'Cells'],
  CELL_CODE: ['Mã tổ chức đảng của chi bộ', 'Organisation codes of the cells'],
  CELL_SECRETARY: ['Bí thư chi bộ đăng nhập được', 'Cell secretaries who can sign in'],
  INTAKE_CLERK: ['Cán bộ tiếp nhận đăng nhập được', 'Intake clerks who can sign in'],
  APPRAISER: ['Cán bộ thẩm định đăng nhập được', 'Appraisers who can sign in'],
  STANDING_COMMITTEE: ['Ban Thường vụ, Thường trực đăng nhập được', 'Standing committees who can sign in'],
  OFFICE_CLERK: ['Văn thư đăng nhập được', 'Office clerks who can sign in'],
  CALENDAR: ['Lịch làm việc năm nay', 'Working calendar of this year'],
  PROCEDURE: ['Quy trình đang áp dụng', 'Procedures in force'],
  PUBLIC_ADDRESS: ['Địa chỉ trang tra cứu in trên giấy tiếp nhận', 'Address of the tracking page, printed on receipts'],
};

export const eventWords: Record<OrganisationEvent['kind'], readonly [string, string]> = {
  UNIT_SET_UP: ['Lập đơn vị', 'Unit set up'],
  UNIT_RENAMED: ['Đổi tên đơn vị', 'Unit renamed'],
  UNIT_RECODED: ['Ghi mã đơn vị', 'Unit code given'],
  UNIT_MOVED: ['Chuyển đơn vị', 'Unit moved'],
  UNIT_DUTY_CHANGED: ['Giao nhiệm vụ cho đơn vị', 'Duty of the unit changed'],
  UNIT_ENDED: ['Kết thúc đơn vị', 'Unit ended'],
  UNIT_SUCCEEDED: ['Chuyển hồ sơ sang đơn vị kế tục', 'Dossiers handed to the successor'],
  OFFICIAL_CREATED: ['Thêm cán bộ', 'Official added'],
  OFFICIAL_RENAMED: ['Sửa họ tên cán bộ', 'Name of the official corrected'],
  PERSON_LINKED: ['Gắn cán bộ với người trong danh sách', 'Official linked to a person of the register'],
  PERSON_UNLINKED: ['Bỏ gắn cán bộ với người trong danh sách', 'Link to a person of the register taken back'],
  POSITION_GIVEN: ['Giao chức danh', 'Position given'],
  POSITION_ENDED: ['Thôi giữ chức danh', 'Position ended'],
  ACCOUNT_OPENED: ['Mở tài khoản', 'Account opened'],
  ACCOUNT_BLOCKED: ['Khóa tài khoản', 'Account blocked'],
  ACCOUNT_UNBLOCKED: ['Mở khóa tài khoản', 'Account unblocked'],
  PASSWORD_LINK_ISSUED: ['Cấp liên kết đặt mật khẩu', 'Password link issued'],
  PASSWORD_SET: ['Đặt mật khẩu', 'Password set'],
  STAND_IN_SET: ['Giao xử lý thay', 'Stand-in named'],
  STAND_IN_ENDED: ['Thôi xử lý thay', 'Stand-in ended'],
  DELEGATION_GRANTED: ['Ghi ủy quyền', 'Delegation recorded'],
  DELEGATION_ENDED: ['Kết thúc ủy quyền', 'Delegation ended'],
  DELEGATION_CORRECTED: ['Đính chính ủy quyền', 'Delegation corrected'],
  DELEGATION_WITHDRAWN: ['Hủy ủy quyền ghi nhầm', 'Delegation withdrawn'],
  FACT_CONFIRMED: ['Xác nhận một chỗ của quy trình', 'Row of a procedure confirmed'],
  FACT_CONFIRMATION_WITHDRAWN: ['Rút xác nhận', 'Confirmation withdrawn'],
  LIST_IMPORTED: ['Nhập danh sách', 'List imported'],
  LIMITS_PUBLISHED: ['Đưa thời hạn mới vào áp dụng', 'Changed limits put into force'],
  PROCEDURE_UPLOADED: ['Tải quy trình lên', 'Procedure uploaded'],
  PROCEDURE_DRAFT_DISCARDED: ['Bỏ bản dự thảo quy trình', 'Draft of a procedure discarded'],
  PROCEDURE_PUBLISHED: ['Đưa quy trình vào áp dụng', 'Procedure put into force'],
  CALENDAR_PUBLISHED: ['Đưa ngày mới của lịch làm việc vào áp dụng', 'Days of the working calendar put into force'],
  HISTORY_ERASED: ['Xóa chi tiết một mục nhật ký hồ sơ', 'Details of an entry of a history erased'],
  INBOX_REBUILT: ['Lập lại danh sách việc', 'Inboxes made anew'],
};
