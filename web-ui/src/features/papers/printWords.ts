export const printWords = {
  print: ['In', 'Print'],
  printThis: ['In giấy này', 'Print this paper'],
  printing: ['Đang chuẩn bị in', 'Preparing to print'],
  printFailed: ['Không in được tệp này; có thể tải về rồi in.', 'This file cannot be printed here; download it to print.'],
  printTooLarge: ['Tệp quá lớn để in từ đây; tải về rồi in.', 'The file is too large to be printed here; download it to print.'],
  printTooMany: [
    'Tệp có {n} trang, quá lớn để in một lần từ đây; tải về rồi in từng phần.',
    'The file has {n} pages, too many to print at once here; download it and print it in parts.',
  ],
  made: ['Lập khi cần, không lưu', 'Made on demand, not kept'],
  '06': ['Phiếu kiểm soát quá trình giải quyết', 'Control sheet'],
  contents: ['Mục lục tài liệu trong hồ sơ', 'Table of contents'],
  cover: ['Bìa hồ sơ, nhãn', 'Cover and label'],
  madeNow: ['Lập từ sổ ghi của hồ sơ vào lúc mở.', 'Made from the records of the dossier when opened.'],
} as const;
