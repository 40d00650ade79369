package vn.hoso.mail;

/** What a letter is for. */
public enum LetterKind {
  /** Thư nhắc việc. */
  DIGEST,
  /** Mã xác nhận địa chỉ. */
  ADDRESS_CODE
}
