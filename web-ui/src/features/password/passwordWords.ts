export const passwordWords = {
  title: ['Đặt mật khẩu', 'Set a password'],
  lead: ['Đặt mật khẩu để đăng nhập HoSo. Không ai khác biết mật khẩu này.', 'Set the password with which you sign in. Nobody else knows it.'],
  password: ['Mật khẩu mới', 'New password'],
  hint: [
    'Ít nhất 12 ký tự, không chứa tên đăng nhập, không phải mật khẩu phổ biến; nên ghép vài từ không liên quan',
    'At least 12 characters, without the user name, no common one; best a few unrelated words',
  ],
  code: ['Mã xác nhận', 'Code'],
  codeHint: ['Do người xác nhận thứ hai đưa tận tay; để trống nếu không được cấp', 'Handed over by the second person; empty if you were given none'],
  show: ['Hiện mật khẩu', 'Show the password'],
  submit: ['Đặt mật khẩu', 'Set the password'],
  done: ['Đã đặt mật khẩu. Mời đồng chí đăng nhập.', 'The password is set. Please sign in.'],
  noLink: ['Liên kết thiếu mã. Đồng chí xin quản trị hệ thống cấp lại.', 'The link is not whole. Ask a system administrator for another one.'],
  changeTitle: ['Đổi mật khẩu', 'Change your password'],
  changeLead: [
    'Sau khi đổi, mọi nơi khác đang đăng nhập bằng mật khẩu cũ phải đăng nhập lại.',
    'Afterwards every other place signed in with the old password must sign in again.',
  ],
  current: ['Mật khẩu hiện tại', 'Current password'],
  showBoth: ['Hiện cả hai mật khẩu', 'Show both passwords'],
  change: ['Đổi mật khẩu', 'Change the password'],
  changed: ['Đã đổi mật khẩu.', 'The password is changed.'],
} as const;
