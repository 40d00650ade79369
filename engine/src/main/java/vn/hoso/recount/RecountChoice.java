package vn.hoso.recount;

/** What becomes of open dossiers when a rule of counting changes. */
public enum RecountChoice {
  /** Giữ hạn đã hẹn: what governs them stays. */
  KEEP,
  /** Tính lại: the new rule governs them from now on. */
  RECALCULATE,
  /**
   * Tính lại nếu có lợi cho người nộp: as {@link #RECALCULATE}, but only those of whose days none
   * moves against the person.
   */
  FAVOUR;

  /** Whether it is done to a dossier to which that would happen. */
  public boolean takes(DossierMove move) {
    return this == RECALCULATE || this == FAVOUR && !move.harms();
  }
}
