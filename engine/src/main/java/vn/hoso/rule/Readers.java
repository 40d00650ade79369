package vn.hoso.rule;

/** Who may read the entry of a procedure in the catalogue. */
public enum Readers {
  /** Everybody, without signing in. */
  PUBLIC,
  /** Signed-in officials. */
  OFFICIALS,
  /** Signed-in officials; everybody may know its name. */
  NAME
}
