export const handOverWords = {
  title: ['Nếu giao cho đồng chí {name}', 'Given to {name}'],
  overdue: ['{n} việc đã quá hạn, giao cho ai cũng vẫn quá hạn.', '{n} overdue already, whoever has them.'],
  dueWhileAway: ['{n} việc đến hạn vào ngày đồng chí này vắng mặt.', '{n} due on a day this official is away.'],
  keptByHim: [
    '{n} việc đến hạn vào ngày người đang xử lý vắng mặt; giao đồng chí này thì có người làm.',
    '{n} due on a day whoever has them is away; this official is there.',
  ],
  usuallyInTime: [
    '{n} việc kịp hạn nếu bắt đầu hôm nay, theo thời gian bước này thường mất.',
    '{n} in time if begun today, as long as the step usually takes.',
  ],
  usuallyLate: [
    '{n} việc khó kịp hạn dù bắt đầu hôm nay, theo thời gian bước này thường mất.',
    '{n} hardly in time even if begun today, as long as the step usually takes.',
  ],
} as const;
