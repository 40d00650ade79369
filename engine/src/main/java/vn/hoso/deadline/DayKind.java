package vn.hoso.deadline;

/** What makes a dated day differ from the rule "Monday to Friday are worked". */
public enum DayKind {
  /** Ngày nghỉ: a public holiday, its compensation, or a swapped day. */
  DAY_OFF,
  /** Ngày làm bù: a Saturday or Sunday that is worked in exchange. */
  MAKE_UP,
  /**
   * Chưa quyết định: a change of this day is under discussion. It stays what the rule makes it, and
   * whoever counts over it is told so.
   */
  UNDECIDED
}
