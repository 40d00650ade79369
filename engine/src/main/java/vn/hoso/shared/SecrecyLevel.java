package vn.hoso.shared;

/** The độ mật of a paper, lowest first. */
public enum SecrecyLevel {
  NONE("Không mật", "Not secret"),
  CONFIDENTIAL("Mật", "Confidential"),
  SECRET("Tối mật", "Secret"),
  TOP_SECRET("Tuyệt mật", "Top secret");

  private final String label;
  private final String en;

  SecrecyLevel(String label, String en) {
    this.label = label;
    this.en = en;
  }

  /** The word stamped on the paper. */
  public String label() {
    return label;
  }

  /** The mark for people, on screens. */
  public Text said() {
    return new Text(label, en);
  }
}
