/** Conditions that somebody looks at. */
export const gateWords = {
  tab: ['Điều kiện', 'Conditions'],
  title: ['Điều kiện cần xem xét', 'Conditions to be looked at'],
  sealed: [
    'Kết luận được niêm phong: chỉ người thẩm định và cấp quyết định đọc được. Kết luận không tự dừng hồ sơ.',
    'Conclusions are sealed: only the appraiser and the decider read them. None of them stops the dossier by itself.',
  ],
  none: ['Hồ sơ này không có điều kiện nào cần xem xét.', 'This dossier has no conditions to be looked at.'],
  clear: ['Đạt', 'Met'],
  review: ['Cần xem xét', 'To be looked at'],
  CONTINUE: ['Tiếp tục', 'Continue'],
  STOP: ['Dừng', 'Stop'],
  seenIn: ['Xem tại: {paper}', 'See: {paper}'],
  notSeen: ['chưa có trong hồ sơ', 'not in the dossier'],
  rule: ['{basis}. Nguồn: {source}.', '{basis}. Source: {source}.'],
  unsure: ['Căn cứ cần xác nhận.', 'The rule is to be confirmed.'],
  concluded: ['{who} kết luận ngày {when}. Lý do: {reason}', 'Concluded by {who} on {when}. Reason: {reason}'],
  changed: ['Số liệu đã đổi sau kết luận này, cần kết luận lại.', 'What it was concluded on has changed since; it has to be concluded anew.'],
  waiting: ['Chưa có kết luận.', 'Nobody has concluded yet.'],
  conclude: ['Kết luận', 'Conclude'],
  again: ['Kết luận lại', 'Conclude anew'],
  reason: ['Lý do', 'Reason'],
} as const;
