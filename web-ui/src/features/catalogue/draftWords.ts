export const draftWords = {
  refused: ['Thư mục quy trình “{slug}” chưa dùng được', 'The procedure folder “{slug}” cannot be used'],
  refusedText: [
    'Phần mềm khởi động không có thư mục này; bản đang áp dụng (nếu có) vẫn giữ nguyên. Hãy sửa các chỗ dưới đây rồi khởi động lại.',
    'HoSo has started without this folder; the revision in force, if any, stays. Mend what is listed and start again.',
  ],
  file: ['Tệp', 'File'],
  element: ['Phần tử', 'Element'],
  reason: ['Lý do và cách sửa', 'Reason and mend'],
  waiting: ['Quy trình “{slug}” có bản mới chờ áp dụng', 'A newer “{slug}” waits to be put into force'],
  waitingText: [
    'Nhận lúc {at}. Hồ sơ lập từ ngày áp dụng đi theo bản mới; hồ sơ lập trước giữ bản của ngày lập.',
    'Taken in at {at}. Dossiers opened from its first day on follow it; those opened before keep theirs.',
  ],
  differences: ['Xem khác gì', 'See what differs'],
  publish: ['Đưa vào áp dụng', 'Put into force'],
  publishTitle: ['Đưa “{slug}” vào áp dụng', 'Put “{slug}” into force'],
  from: ['Áp dụng từ ngày', 'In force from'],
  order: ['Số văn bản quyết định', 'Number of the ordering document'],
  orderDate: ['Ngày văn bản', 'Day of that document'],
  orderHint: ['ví dụ 12-QĐ/BTCTU', 'for example 12-QĐ/BTCTU'],
  published: ['Đã đưa “{slug}” vào áp dụng từ ngày {day}.', '“{slug}” is in force from {day}.'],
} as const;
