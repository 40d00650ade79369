export const workNoteWords = {
  tab: ['Ghi chú công việc', 'Working notes'],
  mark: ['Ghi chú công việc – không thuộc hồ sơ', 'Working notes – no part of the dossier'],
  about: [
    'Cán bộ xem được hồ sơ đều đọc được ghi chú ở đây (trừ ghi chú ở bước không được biết); người có hồ sơ không đọc được. Ghi chú không in ra, không vào lịch sử, không theo hồ sơ khi nộp lưu. Ý kiến, kết quả xử lý phải ghi ở biểu mẫu của bước.',
    'Officials who see the dossier read the notes here (but for those at steps kept from them); the person concerned does not. They are never printed, stand in no history and do not go to the archive with the dossier. Opinions and results belong in the form of the step.',
  ],
  kept: ['Ghi chú tự xóa sau khi hồ sơ kết thúc {n} tháng.', 'Notes are deleted {n} months after the dossier is closed.'],
  none: ['Chưa có ghi chú nào.', 'There are no notes yet.'],
  text: ['Nội dung ghi chú', 'Note'],
  hint: ['Tối đa 1.000 ký tự. Không ghi nội dung mật.', 'At most 1,000 characters. Nothing that is classified.'],
  required: ['Phải ghi mục này.', 'This must be filled in.'],
  write: ['Ghi chú', 'Add the note'],
  by: ['{name}, {when}', '{name}, {when}'],
  withdrawn: ['Ghi chú đã được rút lúc {when}', 'The note was withdrawn on {when}'],
  withdraw: ['Rút ghi chú', 'Withdraw'],
  withdrawOf: ['Rút ghi chú lúc {when}', 'Withdraw the note of {when}'],
  withdrawText: [
    'Nội dung ghi chú sẽ bị xóa, chỉ còn tên đồng chí và dòng “đã được rút”. Không khôi phục được.',
    'Its words are deleted; your name and that it was withdrawn remain. This cannot be undone.',
  ],
} as const;
