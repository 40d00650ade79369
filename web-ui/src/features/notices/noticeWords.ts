export const noticeWords = {
  title: ['Nhắc hạn', 'Deadline notices'],
  none: ['Không có nhắc hạn nào.', 'No deadline notices.'],
  unseen: ['{n} chưa xem', '{n} unseen'],
  due: ['hạn {day}', 'due {day}'],
  done: ['đã xong', 'done'],
  isNew: ['mới', 'new'],
} as const;
