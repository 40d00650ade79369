export const printWords = {
  print: ['In', 'Print'],
  printPaper: ['In giấy tờ đang xem', 'Print the paper shown'],
  printing: ['Đang chuẩn bị in', 'Preparing to print'],
  printFailed: ['Không in được tệp này; có thể tải về rồi in.', 'This file cannot be printed here; download it to print.'],
  made: ['Lập khi cần, không lưu', 'Made on demand, not kept'],
  '06': ['Phiếu kiểm soát quá trình giải quyết', 'Control sheet'],
  contents: ['Mục lục tài liệu trong hồ sơ', 'Table of contents'],
  cover: ['Bìa hồ sơ, nhãn', 'Cover and label'],
  madeNow: ['Lập từ sổ ghi của hồ sơ vào lúc mở.', 'Made from the records of the dossier when opened.'],
} as const;
