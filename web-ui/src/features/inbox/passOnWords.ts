export const passOnWords = {
  title: ['Hoàn thành và chuyển nhiều việc', 'Complete and pass on several'],
  way: ['{step}: {way}', '{step}: {way}'],
  ways: ['{text}, {n} việc', '{text}, {n}'],
  left: [
    '{n} việc khác có nội dung phải ghi, phải bỏ phiếu hoặc ký: mở từng việc hoặc lập danh sách.',
    'Others ask for something to be entered, voted on or signed: {n}. Open each, or make a list.',
  ],
  none: [
    'Các việc này đều có nội dung phải ghi, phải bỏ phiếu hoặc ký: mở từng việc hoặc lập danh sách.',
    'All of these ask for something to be entered, voted on or signed: open each, or make a list.',
  ],
  each: ['Việc nào chưa chuyển được thì ở lại danh sách, kèm lý do.', 'What cannot be passed on stays in the list, with the reason.'],
  passOn: ['Chuyển {n} việc', 'Pass on {n}'],
} as const;
