export type Place = 'everywhere' | 'list' | 'desk' | 'paper' | 'meeting';

interface Binding {
  key: string;
  place: Place;
  words: readonly [vi: string, en: string];
  /** Moves where one stands and does nothing: left out where acts are looked for. */
  moves?: boolean;
}

/**
 * Every key of the product, once: a component binds one by its name ({@link useShortcut}) and the key map shows this table.
 * Letters that browsers keep to themselves (Alt+D, E, F) are not used. What browsers in front of other menus open by Alt is
 * ours as long as the page has the focus.
 */
export const KEY_MAP = {
  palette: { key: 'Alt+K', place: 'everywhere', words: ['Tìm và đi đến', 'Find and go'], moves: true },
  keyMap: { key: 'Alt+/', place: 'everywhere', words: ['Phím tắt', 'Keyboard shortcuts'] },
  work: { key: 'Alt+1', place: 'everywhere', words: ['Việc của tôi', 'My work'] },
  shared: { key: 'Alt+2', place: 'everywhere', words: ['Việc chung của phòng', 'Shared work of the room'] },
  dossiers: { key: 'Alt+3', place: 'everywhere', words: ['Hồ sơ', 'Dossiers'] },
  catalogue: { key: 'Alt+4', place: 'everywhere', words: ['Bộ quy trình', 'Procedures'] },
  procedures: { key: 'Alt+5', place: 'everywhere', words: ['Quy trình và thời hạn', 'Procedures and time limits'] },
  administration: { key: 'Alt+6', place: 'everywhere', words: ['Quản trị', 'Administration'] },
  meetings: { key: 'Alt+7', place: 'everywhere', words: ['Đợt, hội nghị', 'Lists'] },
  register: { key: 'Alt+8', place: 'everywhere', words: ['Sổ theo dõi', 'Register'] },
  newDossier: { key: 'Alt+N', place: 'everywhere', words: ['Lập hồ sơ', 'Open a dossier'] },

  nextRow: { key: 'Alt+↓', place: 'list', words: ['Dòng kế tiếp', 'Next row'], moves: true },
  previousRow: { key: 'Alt+↑', place: 'list', words: ['Dòng phía trên', 'Row above'], moves: true },
  claimRow: { key: 'Alt+X', place: 'list', words: ['Nhận xử lý việc ở dòng đang đứng, hoặc các việc đã chọn', 'Claim the item of this row, or those chosen'] },
  releaseRow: { key: 'Alt+T', place: 'list', words: ['Bỏ nhận việc ở dòng đang đứng, hoặc các việc đã chọn', 'Release the item of this row, or those chosen'] },
  assignRow: { key: 'Alt+G', place: 'list', words: ['Phân công việc ở dòng đang đứng, hoặc các việc đã chọn', 'Assign the item of this row, or those chosen'] },
  passOnRows: { key: 'F8', place: 'list', words: ['Hoàn thành và chuyển các việc đã chọn', 'Complete and pass on those chosen'] },
  pickRows: { key: 'Alt+M', place: 'list', words: ['Chọn nhiều việc, hoặc thôi chọn', 'Choose several, or stop'] },
  pickAll: { key: 'Alt+A', place: 'list', words: ['Chọn tất cả việc khớp, khi đang chọn', 'Choose all that match, while choosing'] },
  undo: { key: 'Alt+Z', place: 'list', words: ['Hoàn tác việc vừa làm, trong 10 giây', 'Undo what was just done, for 10 seconds'] },
  preview: { key: 'Alt+P', place: 'list', words: ['Xem trước hồ sơ của dòng đang đứng, hoặc thôi', 'Preview the dossier of this row, or not'] },
  search: { key: 'Alt+S', place: 'list', words: ['Tìm trong danh sách', 'Search the list'] },

  complete: { key: 'F8', place: 'desk', words: ['Hoàn thành và chuyển', 'Complete and pass on'] },
  form: { key: 'F2', place: 'desk', words: ['Đến biểu mẫu của bước', 'Go to the form'] },
  claim: { key: 'Alt+X', place: 'desk', words: ['Nhận xử lý', 'Claim'] },
  release: { key: 'Alt+T', place: 'desk', words: ['Bỏ nhận', 'Release'] },
  assign: { key: 'Alt+G', place: 'desk', words: ['Phân công', 'Assign'] },
  nextItem: { key: 'Alt+.', place: 'desk', words: ['Việc sau trong danh sách', 'Next item of the list'] },
  previousItem: { key: 'Alt+,', place: 'desk', words: ['Việc trước trong danh sách', 'Previous item of the list'] },
  back: { key: 'Alt+B', place: 'desk', words: ['Về danh sách', 'Back to the list'] },

  paperBefore: { key: 'Alt+J', place: 'paper', words: ['Giấy tờ trước', 'Paper before'] },
  paperAfter: { key: 'Alt+L', place: 'paper', words: ['Giấy tờ sau', 'Paper after'] },
  turn: { key: 'Alt+R', place: 'paper', words: ['Xoay trang', 'Turn the page'] },
  printPaper: { key: 'Alt+P', place: 'paper', words: ['In giấy tờ đang mở', 'Print the paper that lies open'] },

  record: { key: 'F8', place: 'meeting', words: ['Ghi kết quả', 'Record'] },
  copyAbove: { key: 'Alt+C', place: 'meeting', words: ['Chép ô phía trên', 'Copy the cell above'] },
  toggleLeft: { key: 'Alt+L', place: 'meeting', words: ['Để lại kỳ sau, hoặc thôi', 'Leave to the next time, or not'] },
} as const satisfies Record<string, Binding>;

export type KeyName = keyof typeof KEY_MAP;

const bindings: Record<KeyName, Binding> = KEY_MAP;
export const bindingOf = (name: KeyName): Binding => bindings[name];
export const keyOf = (name: KeyName): string => KEY_MAP[name].key;
export const PLACES: Place[] = ['everywhere', 'list', 'desk', 'paper', 'meeting'];

/** How a key is written for `aria-keyshortcuts`. */
export const ariaKeyOf = (name: KeyName): string => keyOf(name).replace('↓', 'ArrowDown').replace('↑', 'ArrowUp');
