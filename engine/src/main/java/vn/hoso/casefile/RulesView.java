package vn.hoso.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.Confidence;

/**
 * By what rules a dossier was counted on a day, and to what they came.
 *
 * @param on the day it is read as of
 * @param governed everything that governed it up to that day, the latest first; that one holds
 * @param limits of the revision that held
 * @param clocks those that had started, as they stood at the end of that day
 */
record RulesView(
    LocalDate on, List<GovernedBy> governed, List<RuleLimit> limits, List<ClockThen> clocks) {

  /**
   * @param from since when
   * @param reason why: that it was opened, or the order that changed the rules
   * @param revision number of the revision of the procedure
   * @param revisionFrom first day of that revision
   * @param calendar what the calendar was last changed by, as it was kept
   * @param calendarFrom when that version of the calendar was entered
   */
  record GovernedBy(
      Instant from,
      String reason,
      int revision,
      LocalDate revisionFrom,
      @Nullable String calendar,
      Instant calendarFrom) {}

  /**
   * A limit as the revision has it.
   *
   * @param limit in words
   */
  record RuleLimit(
      String label, boolean whole, String limit, String legalBasis, Confidence confidence) {}

  /**
   * @param dueOn null while it was paused
   */
  record ClockThen(String label, @Nullable LocalDate dueOn, List<String> sentences) {}
}
