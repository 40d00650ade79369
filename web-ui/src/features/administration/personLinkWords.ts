export const personLinkWords = {
  title: ['Trong danh sách người có hồ sơ', 'In the register of persons'],
  why: [
    'Cán bộ không xử lý và không thấy hồ sơ về chính mình. Muốn vậy HoSo phải biết cán bộ này là ai trong danh sách.',
    'An official neither acts on nor sees a dossier about himself. For that HoSo must know who he is in the register.',
  ],
  none: [
    'Chưa gắn với ai. Tìm bằng số định danh hoặc họ tên và ngày sinh mà cán bộ cho biết.',
    'Nobody yet. Look by the identity number, or the name and date of birth, that the official gives.',
  ],
  born: ['sinh {birth}', 'born {birth}'],
  link: ['Gắn', 'Link'],
  linkNamed: ['Gắn với {name}, sinh {birth}', 'Link to {name}, born {birth}'],
  unlink: ['Bỏ gắn', 'Take back'],
  find: ['Tìm người', 'Find the person'],
  name: ['Họ và tên', 'Full name'],
  identity: ['Số định danh', 'Identity number'],
  birth: ['Ngày sinh', 'Date of birth'],
  howToFind: ['Ghi đủ số định danh, hoặc đủ họ tên và ngày sinh.', 'Give the whole identity number, or the full name and the date of birth.'],
  nothing: ['Không có ai khớp.', 'Nobody matches.'],
  search: ['Tìm', 'Search'],
} as const;
