package vn.hoso.procedure;

import vn.hoso.deadline.Confidence;

/**
 * The độ mật of a type of paper.
 *
 * @param confidence of this mark alone, which an installation may set for itself
 */
public record Secrecy(Level level, Confidence confidence) {

  /** The levels, lowest first. */
  public enum Level {
    NONE("Không mật"),
    CONFIDENTIAL("Mật"),
    SECRET("Tối mật"),
    TOP_SECRET("Tuyệt mật");

    private final String label;

    Level(String label) {
      this.label = label;
    }

    /** The word stamped on the paper. */
    public String label() {
      return label;
    }
  }
}
