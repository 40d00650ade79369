import { pageLanguage } from './pageLanguage';

const WORDS = {
  pageTitle: ['Tra cứu hồ sơ', 'Follow a dossier'],
  skip: ['Đến nội dung chính', 'Skip to the main content'],
  publicPages: ['Trang công khai', 'Public pages'],
  catalogue: ['Bộ quy trình', 'Procedures'],
  otherLanguage: ['English', 'Tiếng Việt'],
  title: ['Hồ sơ của tôi đến đâu rồi?', 'Where is my dossier?'],
  lead: [
    'Nhập hai mã in trên giấy tiếp nhận hồ sơ, hoặc quét ô vuông QR trên giấy. Không cần tài khoản.',
    'Type the two codes printed on the receipt, or scan its QR code. No account is needed.',
  ],
  code: ['Mã hồ sơ', 'Dossier code'],
  codeHint: ['Dòng đầu của giấy tiếp nhận, ví dụ 38168053000001-261008-0007', 'At the top of the receipt, for example 38168053000001-261008-0007'],
  codeMissing: ['Hãy nhập mã hồ sơ.', 'Type the dossier code.'],
  secret: ['Mã tra cứu', 'Lookup code'],
  secretHint: [
    '12 chữ và số in cạnh ô vuông QR; gõ chữ thường hay có dấu cách đều được',
    '12 letters and digits beside the QR code; small letters and blanks do not matter',
  ],
  secretMissing: ['Hãy nhập mã tra cứu.', 'Type the lookup code.'],
  look: ['Xem hồ sơ', 'Show the dossier'],
  moments: ['Các mốc đã qua', 'What has happened'],
  whyThisDay: ['Vì sao hẹn ngày này?', 'Why this day?'],
  howCounted: ['Ngày hẹn trả được tính thế nào?', 'How is the promised day counted?'],
  promises: ['Ngày hẹn trả của từng nơi', 'The day each office has promised'],
  promisePaused: ['tạm dừng tính', 'paused for now'],
  promiseEnded: ['đã xong phần việc này', 'this share is done'],
  promiseBefore: ['trước đây hẹn', 'first promised for'],
  contact: ['Nơi liên hệ', 'Whom to ask'],
  phone: ['Điện thoại: ', 'Telephone: '],
  print: ['In trang này', 'Print this page'],
  another: ['Xem hồ sơ khác', 'Another dossier'],
  status: ['Trạng thái: ', 'Status: '],
  newDay: ['Đã hẹn lại ngày trả', 'Another day was promised'],
  toDo: ['Việc tôi cần làm', 'What I have to do'],
  unreachable: ['Chưa kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.', 'The server was not reached. Check the connection and try again.'],
} as const satisfies Record<string, readonly [string, string]>;

export type TrackingWord = keyof typeof WORDS;

export function say(word: TrackingWord): string {
  return WORDS[word][pageLanguage() === 'en' ? 1 : 0];
}
