package vn.hoso.importing;

/** Where a list stands. */
public enum ImportStatus {
  CHECKING,
  CHECKED,
  APPLYING,
  APPLIED,
  /**
   * Something went wrong that is nobody's cell; nothing half is written, it can be handed in anew.
   */
  FAILED
}
