package vn.hoso.deadline;

import java.time.LocalDate;

/**
 * A fact that moves a clock.
 *
 * <p>Facts count by whole days. START on day s: the first counted day is s + 1. PAUSE on day p: p
 * is still counted, p + 1 is not. RESUME on day r: r is not counted, r + 1 is. So a pause from p to
 * r takes exactly the days p + 1 … r out of the count, and a pause resumed on the same day takes
 * none. EXTEND lengthens the limit by {@code amount} in the limit's own unit, whenever it is
 * recorded.
 *
 * @param date the day of the fact, not of its entry
 * @param amount of EXTEND, at least 1; 0 for the others
 * @param cause who caused it; null allowed for START only
 * @param reason free words for officials, null allowed. Never part of an {@link Explanation}: the
 *     cause of a suspended review may be closed to the reader of the date.
 * @param legalBasis the article relied on, shown to everyone who may see the date; null allowed
 */
public record ClockEvent(
    Kind kind, LocalDate date, int amount, Cause cause, String reason, String legalBasis) {

  /** The four things that can happen to a clock. */
  public enum Kind {
    START,
    PAUSE,
    RESUME,
    EXTEND
  }

  /** Who caused a pause or an extension, in neutral words. */
  public enum Cause {
    OFFICE("office"),
    APPLICANT("applicant"),
    OTHER_AGENCY("otherAgency"),
    SUPERIOR("superior");

    private final String code;

    Cause(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /**
   * @throws DeadlineProblem DEADLINE-005 when the parts do not fit the kind
   */
  public ClockEvent {
    boolean extend = kind == Kind.EXTEND;
    if (kind == null
        || date == null
        || (extend ? amount < 1 || amount > TimeLimit.MOST : amount != 0)) {
      throw DeadlineProblem.eventsContradict(
          "Sự kiện tính hạn thiếu ngày hoặc sai số ngày.",
          "A clock event lacks its day or has a wrong amount.");
    }
    if (cause == null && (extend || kind == Kind.PAUSE)) {
      throw DeadlineProblem.eventsContradict(
          "Tạm dừng và kéo dài phải có nguyên nhân.", "A pause and an extension need a cause.");
    }
  }

  /**
   * @param legalBasis of the limit itself; null allowed
   */
  public static ClockEvent start(LocalDate date, String legalBasis) {
    return new ClockEvent(Kind.START, date, 0, null, null, legalBasis);
  }

  public static ClockEvent pause(LocalDate date, Cause cause, String reason, String legalBasis) {
    return new ClockEvent(Kind.PAUSE, date, 0, cause, reason, legalBasis);
  }

  public static ClockEvent resume(LocalDate date) {
    return new ClockEvent(Kind.RESUME, date, 0, null, null, null);
  }

  public static ClockEvent extend(
      LocalDate date, int amount, Cause cause, String reason, String legalBasis) {
    return new ClockEvent(Kind.EXTEND, date, amount, cause, reason, legalBasis);
  }
}
