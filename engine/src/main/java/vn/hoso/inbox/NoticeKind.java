package vn.hoso.inbox;

/**
 * What a notice reminds of or tells. That late work goes to the head of the unit and then to the
 * one above is an assumed rule (no published days exist for internal steps); a missed day never
 * ends a dossier.
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
  ESCALATED_ABOVE("Báo cáo cấp trên", "Late in a unit below"),
  /** A body that was asked has not answered in time: to who leads. Silence is no consent. */
  CONSULTATION_LATE("Nơi phối hợp chậm trả lời", "Consulted body late"),
  /** A limit of the whole dossier comes near: to who has it, and to the other side. */
  LIMIT_WARNING("Hồ sơ sắp đến hạn", "Dossier due soon"),
  /** It has passed: as {@link #LIMIT_WARNING}. */
  LIMIT_OVERDUE("Hồ sơ quá hạn", "Dossier overdue"),
  /** Phân công: to the new holder. */
  ASSIGNED("Được phân công", "Assigned to you"),
  /** To whom a step has fallen by itself, sent on by another. */
  ARRIVED("Việc mới của đồng chí", "New work of yours"),
  /** Trả lại để hoàn thiện: to whom it came back. */
  SENT_BACK("Hồ sơ bị trả lại", "Sent back"),
  /** Yêu cầu bổ sung: to who is to supply it. */
  SUPPLEMENT_ASKED("Phải bổ sung hồ sơ", "Supplement asked for"),
  /** To who held a step that another has now, or nobody. */
  TAKEN_OVER("Việc đã chuyển cho người khác", "Handed to somebody else"),
  /** Đã có quyết định: to the positions that worked on the dossier before. */
  DECIDED("Đã có quyết định", "Decided"),
  /** Ý kiến chỉ đạo: to who has the step it was given at, or its position, until it is answered. */
  DIRECTED("Có ý kiến chỉ đạo", "Order of a leader"),
  /** To the leader who gave it, and to the one who was absent then, as long as they see it. */
  DIRECTION_ANSWERED("Đã trả lời ý kiến chỉ đạo", "Your order is answered"),
  /** That it has ended with its step or its dossier: to the same. */
  DIRECTION_LAPSED(
      "Ý kiến chỉ đạo hết hiệu lực, chưa được trả lời", "Your order has ended without an answer"),
  /** Giao xử lý thay: to who is to stand in, until the last day. */
  STAND_IN("Được giao xử lý thay", "Named as stand-in"),
  /** To who is absent, where somebody else has said who stands in for him; until the last day. */
  STANDS_IN_FOR_YOU("Có người xử lý thay đồng chí", "Somebody stands in for you");

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
