package vn.hoso.amendment;

/** What a note is about. */
public enum NoteKind {
  /** Trao đổi qua điện thoại. */
  CALL,
  /** Sửa tại chỗ: what was put right, or is to be, without a formal supplement. */
  FIX
}
