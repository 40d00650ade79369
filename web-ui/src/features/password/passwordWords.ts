export const passwordWords = {
  title: ['Đặt mật khẩu', 'Set a password'],
  lead: ['Đặt mật khẩu để đăng nhập HoSo. Không ai khác biết mật khẩu này.', 'Set the password with which you sign in. Nobody else knows it.'],
  password: ['Mật khẩu mới', 'New password'],
  hint: ['Ít nhất 12 ký tự, không chứa tên đăng nhập', 'At least 12 characters, without the user name'],
  show: ['Hiện mật khẩu', 'Show the password'],
  submit: ['Đặt mật khẩu', 'Set the password'],
  done: ['Đã đặt mật khẩu. Mời đồng chí đăng nhập.', 'The password is set. Please sign in.'],
  noLink: ['Liên kết thiếu mã. Đồng chí xin quản trị hệ thống cấp lại.', 'The link is not whole. Ask a system administrator for another one.'],
} as const;
