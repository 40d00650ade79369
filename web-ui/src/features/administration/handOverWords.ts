export const handOverWords = {
  holds: ['Đang giữ {n} việc: bàn giao cho ai?', 'Items held: {n}. Who gets them?'],
  holdsNothing: ['Không giữ việc nào, không phải bàn giao.', 'Holds nothing: there is nothing to hand over.'],
  since: ['nhận {time}', 'since {time}'],
  next: ['Giao lại {code} cho', 'Hand {code} over to'],
  toAll: ['Trả về việc chung', 'Back to the shared work'],
  untilThen: ['Giữ đến hết ngày cuối, rồi về việc chung', 'Keeps it until the last day, then shared'],
  onHold: ['Hồ sơ đang tạm dừng: việc về việc chung khi tiếp tục giải quyết.', 'The dossier is suspended: the item is shared again when it goes on.'],
  blockText: [
    '{name} sẽ bị đăng xuất ngay và không đăng nhập được. Mở khóa lại được, nhưng việc đã bàn giao thì không tự trở về.',
    '{name} is signed out at once and cannot come in. The account can be unblocked; what was handed over does not come back by itself.',
  ],
  endText: [
    'Thôi giữ chức danh là việc không hoàn lại được: muốn giữ lại thì phải giao chức danh lần nữa.',
    'Ending a position cannot be undone: it would have to be given again.',
  ],
} as const;
