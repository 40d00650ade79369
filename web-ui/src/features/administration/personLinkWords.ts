export const personLinkWords = {
  title: ['Trong danh sách người có hồ sơ', 'In the register of persons'],
  why: [
    'Cán bộ không xử lý và không thấy hồ sơ về chính mình. Muốn vậy HoSo phải biết cán bộ này là ai trong danh sách.',
    'An official neither acts on nor sees a dossier about himself. For that HoSo must know who he is in the register.',
  ],
  none: ['Chưa gắn với ai.', 'Nobody yet.'],
  namesakes: ['Người cùng họ tên; xem ngày sinh rồi chọn:', 'Of the same name; look at the day of birth and choose:'],
  born: ['sinh {birth}', 'born {birth}'],
  link: ['Gắn', 'Link'],
  linkNamed: ['Gắn với {name}, sinh {birth}', 'Link to {name}, born {birth}'],
  unlink: ['Bỏ gắn', 'Take back'],
  find: ['Tìm người khác', 'Find somebody else'],
  name: ['Họ và tên', 'Full name'],
  identity: ['Số định danh', 'Identity number'],
  nothing: ['Không có ai khớp.', 'Nobody matches.'],
  search: ['Tìm', 'Search'],
} as const;
