package vn.hoso.shared;

/** The độ mật of a paper, lowest first. */
public enum SecrecyLevel {
  NONE("Không mật"),
  CONFIDENTIAL("Mật"),
  SECRET("Tối mật"),
  TOP_SECRET("Tuyệt mật");

  private final String label;

  SecrecyLevel(String label) {
    this.label = label;
  }

  /** The word stamped on the paper. */
  public String label() {
    return label;
  }
}
