export const sessionWords = {
  title: ['Đăng nhập', 'Sign in'],
  username: ['Tên đăng nhập', 'User name'],
  password: ['Mật khẩu', 'Password'],
  submit: ['Đăng nhập', 'Sign in'],
  demoTitle: ['Tài khoản trình diễn', 'Demonstration accounts'],
  demoText: ['Chọn một người để điền sẵn tên và mật khẩu. Mọi người đều là hư cấu.', 'Choose somebody to fill in name and password. All of them are invented.'],
  expired: ['Phiên làm việc đã hết', 'Your session has ended'],
  expiredText: [
    'Đăng nhập lại để làm tiếp. Nội dung đang nhập trên trang vẫn còn nguyên.',
    'Sign in again to go on. What you typed on the page is still there.',
  ],
} as const;
