export const conflictWords = {
  takenBy: ['Đồng chí {name} đã nhận việc này lúc {when}.', '{name} claimed this item at {when}.'],
  doneBy: ['Đồng chí {name} đã hoàn thành việc này lúc {when}.', '{name} completed this item at {when}.'],
  openedBy: ['Đồng chí {name} đã mở xem lúc {when}, không thu hồi được nữa.', '{name} opened it at {when}: it cannot be taken back any more.'],
  changed: ['Việc này vừa thay đổi; danh sách đã được làm mới.', 'This item has just changed; the list was refreshed.'],
  gone: ['Việc này không còn thuộc phạm vi của đồng chí.', 'This item is no longer in your scope.'],
} as const;
