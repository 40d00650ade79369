package vn.hoso.document;

/** What lies in the folder: the paper itself or a copy of it. */
public enum CopyKind {
  ORIGINAL("Bản chính"),
  COPY("Bản sao"),
  CERTIFIED_COPY("Bản sao y");

  private final String label;

  CopyKind(String label) {
    this.label = label;
  }

  /** As officials call it. */
  public String label() {
    return label;
  }
}
