export const bpmnWords = {
  whole: ['Toàn bộ sơ đồ', 'Whole diagram'],
  fullScreen: ['Toàn màn hình', 'Full screen'],
} as const;
