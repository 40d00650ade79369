package vn.hoso.recount;

import vn.hoso.shared.Text;

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

  /** As a history tells it. */
  public Text said() {
    return switch (this) {
      case KEEP -> new Text("hồ sơ đang mở giữ hạn đã hẹn", "open dossiers keep their days");
      case RECALCULATE -> new Text("hồ sơ đang mở tính lại", "open dossiers are counted anew");
      case FAVOUR ->
          new Text(
              "hồ sơ đang mở tính lại nếu có lợi cho người nộp",
              "open dossiers are counted anew where it favours the person");
    };
  }

  /** Whether it is done to a dossier to which that would happen. */
  public boolean takes(DossierMove move) {
    return this == RECALCULATE || this == FAVOUR && !move.harms();
  }
}
