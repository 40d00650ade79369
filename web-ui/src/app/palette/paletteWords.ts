export const paletteWords = {
  title: ['Tìm và đi đến', 'Find and go'],
  placeholder: ['Tên, mã hồ sơ, trang, thao tác; gõ không dấu cũng được', 'Name, code, page, act; accents are not needed'],
  list: ['Đi đến hoặc làm', 'Go to or do'],
  acts: ['Làm ngay ở đây', 'Here and now'],
  recent: ['Vừa mở', 'Opened lately'],
  work: ['Việc phải làm', 'Work to do'],
  dossiers: ['Hồ sơ', 'Dossiers'],
  pages: ['Trang', 'Pages'],
  nothing: ['Không có gì khớp “{text}”.', 'Nothing fits “{text}”.'],
  count: ['{n} mục', 'Entries: {n}'],
  searching: ['Đang tìm hồ sơ…', 'Looking for dossiers…'],
  failed: [
    'Chưa tìm được hồ sơ: máy chủ không trả lời. Trang và thao tác vẫn dùng được.',
    'Dossiers cannot be looked for: no answer. Pages and acts still work.',
  ],
} as const;
