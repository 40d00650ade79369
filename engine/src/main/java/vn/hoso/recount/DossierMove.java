package vn.hoso.recount;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other rules of counting do to an open dossier; only the dates that differ.
 *
 * @param kept whether where it stands is kept from some who see it, or the dossier from whoever
 *     asks: then it is counted, not listed
 */
public record DossierMove(UUID dossierId, String code, boolean kept, List<MovedDate> dates) {

  /** What is due. */
  public enum Of {
    STEP,
    PARTY,
    PROMISE
  }

  /**
   * A date under both rules.
   *
   * @param label the step or the limit, Vietnamese
   * @param unitId unit the step lies with; null for a limit of the whole
   * @param own whether it is a day of the person concerned, who gains by a later one; of what the
   *     office has to do he gains by an earlier one
   * @param stays whether it is told only: a printed promise is never moved by a calendar
   * @param after by the other rules
   * @param onDayOff whether the day that stays is a day off by the other calendar
   */
  public record MovedDate(
      Of of,
      String label,
      @Nullable UUID unitId,
      boolean own,
      LocalDate before,
      LocalDate after,
      boolean newlyLate,
      boolean newlySafe,
      boolean stays,
      boolean onDayOff) {

    static MovedDate moved(
        Of of,
        String label,
        @Nullable UUID unitId,
        boolean own,
        LocalDate before,
        LocalDate after,
        LocalDate today) {
      boolean was = before.isBefore(today);
      boolean is = after.isBefore(today);
      return new MovedDate(
          of, label, unitId, own, before, after, is && !was, was && !is, false, false);
    }

    static MovedDate staying(String label, LocalDate before, LocalDate after, boolean onDayOff) {
      return new MovedDate(
          Of.PROMISE, label, null, false, before, after, false, false, true, onDayOff);
    }

    boolean harms() {
      return !stays && (own ? after.isBefore(before) : after.isAfter(before));
    }
  }

  public boolean newlyLate() {
    return dates.stream().anyMatch(MovedDate::newlyLate);
  }

  public boolean newlySafe() {
    return dates.stream().anyMatch(MovedDate::newlySafe);
  }

  /** Whether a date moves, and is not told only. */
  public boolean moves() {
    return dates.stream().anyMatch(date -> !date.stays());
  }

  /** Whether a promise stays that the calendar alone would set on another day. */
  public boolean keepsPromise() {
    return dates.stream().anyMatch(MovedDate::stays);
  }

  /** Whether the day told to the person becomes another. */
  public boolean movesPromise() {
    return dates.stream().anyMatch(date -> date.of() == Of.PROMISE && !date.stays());
  }

  public boolean promiseOnDayOff() {
    return dates.stream().anyMatch(MovedDate::onDayOff);
  }

  /** Whether a day moves against the person. */
  public boolean harms() {
    return dates.stream().anyMatch(MovedDate::harms);
  }

  /** The same, counted and not listed. */
  DossierMove keptBack() {
    return new DossierMove(dossierId, code, true, dates);
  }

  /** The same with those dates alone. */
  public DossierMove with(List<MovedDate> some) {
    return new DossierMove(dossierId, code, kept, some);
  }
}
