package vn.hoso.demo;

import java.time.LocalDate;
import vn.hoso.deadline.WorkingCalendar;
import vn.hoso.foldercheck.Story;

/** On which day a step of a story is done. */
final class DemoDays {

  private DemoDays() {}

  /**
   * So many days after the step before it, or so many working days before today where the story
   * says so; never before what came before, whatever weekends and holidays lie between: no form
   * takes that.
   *
   * @param usual calendar days it lies before it is done
   * @param last the day of the step before
   */
  static LocalDate of(
      WorkingCalendar calendar,
      Story story,
      String step,
      int usual,
      LocalDate last,
      LocalDate today) {
    Integer before = story.done().get(step);
    if (before == null) {
      return calendar.onOrAfter(last.plusDays(Math.max(1, usual * story.pace() / 100)));
    }
    LocalDate day = calendar.subtractWorkingDays(calendar.onOrAfter(today), before);
    return day.isBefore(last) ? last : day;
  }
}
