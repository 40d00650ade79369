package vn.hoso.conclusion;

/** All that is said of what was found: nothing of its content. */
public enum Conclusion {
  /** Tiếp tục. */
  CONTINUE,
  /** Dừng. */
  STOP
}
