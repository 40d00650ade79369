package vn.hoso.file;

/** What is left of a file that was kept. */
public enum KeptState {
  WHOLE("FILE-000 a kept file is whole"),
  MISSING("FILE-002 a kept file is missing:"),
  CHANGED("FILE-003 a kept file is not what was kept:");

  private final String says;

  KeptState(String says) {
    this.says = says;
  }

  /** For the log, before the digest. */
  String says() {
    return says;
  }
}
