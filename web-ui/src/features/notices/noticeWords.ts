export const noticeWords = {
  WARNING_80: ['Sắp đến hạn', 'Due soon'],
  OVERDUE: ['Đã quá hạn', 'Overdue'],
  ESCALATED: ['Đã đôn đốc, báo cáo cấp trên', 'Reported to the superior'],
  due: ['Hạn {when}', 'Due {when}'],
} as const;
