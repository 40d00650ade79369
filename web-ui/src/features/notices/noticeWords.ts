export const noticeWords = {
  title: ['Thông báo', 'Notices'],
  more: ['Đang hiện {n} thông báo mới nhất; còn thông báo cũ hơn.', 'The latest {n} are shown; there are older ones.'],
  none: ['Không có thông báo nào.', 'No notices.'],
  unseen: ['{n} chưa xem', '{n} unseen'],
  due: ['hạn {day}', 'due {day}'],
  isNew: ['mới', 'new'],
} as const;
