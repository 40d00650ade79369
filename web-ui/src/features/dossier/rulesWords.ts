export const rulesWords = {
  title: ['Quy tắc áp dụng cho hồ sơ này', 'The rules this dossier follows'],
  lead: [
    'Hồ sơ giữ phiên bản quy trình và lịch làm việc của ngày lập, cho đến khi một văn bản cho tính lại.',
    'A dossier keeps the revision and the calendar of the day it was opened, until an order has it counted anew.',
  ],
  on: ['Xem theo quy tắc của ngày', 'As the rules stood on'],
  governed: [
    'Từ {since}: {reason}. Phiên bản quy trình số {n}, áp dụng từ {from}.',
    'Since {since}: {reason}. Revision {n} of the procedure, in force from {from}.',
  ],
  calendar: ['Lịch làm việc nhập lúc {when}: {note}.', 'Working calendar of {when}: {note}.'],
  calendarShipped: ['Lịch làm việc nhập lúc {when}.', 'Working calendar of {when}.'],
  stood: ['Ngày {day}, {label}', 'On {day}, {label}'],
  paused: ['đang tạm dừng', 'paused'],
  limits: ['Các thời hạn của phiên bản này ({n})', 'Limits of this revision ({n})'],
  label: ['Bước, thời hạn', 'Step, limit'],
  limit: ['Thời hạn', 'Limit'],
  legalBasis: ['Căn cứ', 'Legal basis'],
} as const;
