export const publicWords = {
  nav: ['Điều hướng trang công khai', 'Public navigation'],
  track: ['Tra cứu hồ sơ', 'Follow a dossier'],
  catalogue: ['Bộ quy trình', 'Procedures'],
  what: ['Tôi cần gì?', 'What do I need?'],
  whatText: ['Trả lời vài câu, biết ngay cần giấy tờ gì, nộp ở đâu, trong bao lâu.', 'Answer a few questions and see which papers, where and how long.'],
  signIn: ['Đăng nhập', 'Sign in'],
  startTitle: ['Hồ sơ nghiệp vụ và thủ tục hành chính của Đảng', 'Party dossiers and formalities'],
  startLead: [
    'Xem thủ tục cần những gì, hồ sơ đã nộp đang đến đâu. Không cần tài khoản.',
    'See what a procedure needs and where a dossier stands. No account needed.',
  ],
  trackText: [
    'Nhập mã hồ sơ và mã tra cứu trên giấy tiếp nhận, hoặc quét mã QR.',
    'Enter the dossier code and the secret on the receipt, or scan its QR code.',
  ],
  catalogueText: ['Văn bản quy định, giấy tờ, các bước và thời hạn của từng thủ tục.', 'Legal texts, papers, steps and time limits of each procedure.'],
  signInTitle: ['Đăng nhập cho cán bộ', 'Sign-in for officials'],
  signInText: ['Tiếp nhận, thẩm định, xem xét và theo dõi hồ sơ.', 'Receive, appraise, decide and follow dossiers.'],
  seePublic: ['Không phải cán bộ?', 'Not an official?'],
  allProcedures: ['Tất cả thủ tục', 'All procedures'],
  allReviewed: ['Tất cả quy trình', 'All procedures'],
} as const;
