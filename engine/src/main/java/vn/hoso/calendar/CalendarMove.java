package vn.hoso.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What another calendar does to an open dossier; only the dates that differ. */
public record CalendarMove(UUID dossierId, String code, List<MovedDate> dates) {

  /** What is due. */
  public enum Of {
    STEP,
    PARTY,
    /** The day printed for the applicant: told, never moved by a calendar. */
    PROMISE
  }

  /**
   * A date under both calendars.
   *
   * @param label the step or the limit, Vietnamese
   * @param after by the other calendar; for a promise what it would be, it stays {@code before}
   * @param onDayOff whether the day that stays is a day off by the other calendar
   */
  public record MovedDate(
      Of of,
      String label,
      LocalDate before,
      LocalDate after,
      boolean newlyLate,
      boolean newlySafe,
      boolean onDayOff) {

    static MovedDate of(Of of, String label, LocalDate before, LocalDate after, LocalDate today) {
      boolean was = before.isBefore(today);
      boolean is = after.isBefore(today);
      return new MovedDate(of, label, before, after, is && !was, was && !is, false);
    }
  }

  public boolean newlyLate() {
    return dates.stream().anyMatch(MovedDate::newlyLate);
  }

  public boolean newlySafe() {
    return dates.stream().anyMatch(MovedDate::newlySafe);
  }

  /** Whether a date of the office or the Party moves; a promise alone does not. */
  public boolean moves() {
    return dates.stream().anyMatch(date -> date.of() != Of.PROMISE);
  }

  /** Whether a promise stays that the calendar alone would set on another day. */
  public boolean keepsPromise() {
    return dates.stream().anyMatch(date -> date.of() == Of.PROMISE);
  }

  public boolean promiseOnDayOff() {
    return dates.stream().anyMatch(MovedDate::onDayOff);
  }
}
