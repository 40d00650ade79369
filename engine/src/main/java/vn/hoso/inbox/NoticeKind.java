package vn.hoso.inbox;

/**
 * What a notice reminds of. That late work goes to the head of the unit and then to the one above
 * is an assumed rule (no published days exist for internal steps); a missed day never ends a
 * dossier.
 */
public enum NoticeKind {
  /**
   * 80 % of the limit, or what the step names, is used up: to its holder, or its position while it
   * is shared.
   */
  WARNING_80("Sắp đến hạn", "Due soon"),
  /** Quá hạn: to its holder, or its position. */
  OVERDUE("Quá hạn", "Overdue"),
  /** Đôn đốc: to the head of the unit, when it is late. */
  ESCALATED("Đôn đốc", "Late in your unit"),
  /** Báo cáo cấp trên: to the head of the unit above, when it stays late. */
  ESCALATED_ABOVE("Báo cáo cấp trên", "Late in a unit below");

  private final String vi;
  private final String en;

  NoticeKind(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  String vi() {
    return vi;
  }

  String en() {
    return en;
  }
}
