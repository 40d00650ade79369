export const loadWords = {
  title: ['Khối lượng việc của từng người', 'What each has in hand'],
  titleOf: ['Khối lượng việc của từng người: {unit}', 'What each has in hand: {unit}'],
  person: ['Cán bộ', 'Official'],
  items: ['Đang xử lý', 'In hand'],
  late: ['Quá hạn', 'Overdue'],
  week: ['Đến hạn trong tuần', 'Due this week'],
  unclaimed: ['Chưa ai nhận', 'Not claimed'],
  note: [
    'Xếp theo tên. Việc đã nhận hoặc được giao tại đơn vị này, không kể đơn vị dưới.',
    'By name. Items claimed or assigned in this unit, none of those below.',
  ],
  has: ['{name}: đang xử lý {n} việc', '{name}: {n} in hand'],
  hasLate: ['{name}: đang xử lý {n} việc, {late} quá hạn', '{name}: {n} in hand, {late} overdue'],
} as const;
