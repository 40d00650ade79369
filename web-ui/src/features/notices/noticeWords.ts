export const noticeWords = {
  title: ['Thông báo', 'Notices'],
  none: ['Không có thông báo nào.', 'No notices.'],
  unseen: ['{n} chưa xem', '{n} unseen'],
  due: ['hạn {day}', 'due {day}'],
  isNew: ['mới', 'new'],
} as const;
