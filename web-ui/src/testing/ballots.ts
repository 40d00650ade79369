import type { Wire } from '../api/wire';

export const ballot = (part: Partial<Wire<'BallotView'>> = {}): Wire<'BallotView'> => ({
  taskId: 'w1',
  stepName: 'Họp chi bộ, ra nghị quyết',
  rule: {
    name: 'cell',
    label: 'Biểu quyết của chi bộ',
    base: 'SUMMONED',
    share: '2/3',
    threshold: 'ít nhất 2/3 số đảng viên chính thức được triệu tập',
    binding: false,
    note: null,
    source: '06-HD/TW, mục 3.6b',
    confidence: 'sourced-old',
  },
  tally: null,
  version: 0,
  enteredByName: null,
  enteredAt: null,
  confirmedByName: null,
  confirmedAt: null,
  arithmetic: null,
  passes: false,
  problems: [],
  contradicted: [],
  reason: null,
  typed: null,
  typedVersion: 0,
  actions: ['enter'],
  ...part,
});

export const entered = (part: Partial<Wire<'BallotView'>> = {}) =>
  ballot({
    tally: { summoned: 9, present: 8, excused: 1, issued: 8, collected: 8, valid: 8, inFavour: 7, against: 1 },
    version: 1,
    enteredByName: 'Trần Thị Hà',
    enteredAt: '2026-11-22T03:00:00Z',
    arithmetic: '2/3 của 9 người là 6, vậy cần từ 6 trở lên. Có 7 đồng ý: đạt.',
    passes: true,
    actions: [],
    ...part,
  });
