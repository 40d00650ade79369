export const shortcutWords = {
  title: ['Phím tắt', 'Keyboard shortcuts'],
  switch: ['Dùng phím tắt trên máy này', 'Use shortcuts on this machine'],
  note: [
    'Phím tắt dùng Alt hoặc phím F, không dùng chữ đơn, nên không vướng khi gõ tiếng Việt.',
    'Shortcuts use Alt or F keys, never bare letters, so they do not disturb Vietnamese typing.',
  ],
  key: ['Phím', 'Key'],
  does: ['Việc', 'Does'],
} as const;
