package vn.hoso.procedure;

/** In what capacity an issued paper is signed. */
public enum IssueForm {
  /** T/M: for a body that decides together. */
  ON_BEHALF,
  /** T/L: by order of the body the paper is of. */
  BY_ORDER,
  /** K/T: a deputy for his head. */
  IN_PLACE,
  /** The head of an office for himself. */
  HEAD
}
