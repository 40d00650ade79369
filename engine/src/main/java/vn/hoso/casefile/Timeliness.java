package vn.hoso.casefile;

import java.time.LocalDate;
import vn.hoso.deadline.WorkingCalendar;

/** In time or not, as control sheets say it; days are working days. */
final class Timeliness {

  private Timeliness() {}

  static String vi(LocalDate due, LocalDate done, WorkingCalendar calendar) {
    var said = lower(due, done, calendar);
    return Character.toUpperCase(said.charAt(0)) + said.substring(1);
  }

  static String lower(LocalDate due, LocalDate done, WorkingCalendar calendar) {
    int days = calendar.workingDaysBetween(done, due);
    if (done.isAfter(due)) {
      // On the days off right after the due day no working day has been lost yet.
      return days == 0 ? "quá hạn" : "quá hạn " + -days + " ngày";
    }
    return days == 0 ? "đúng hạn" : "trước hạn " + days + " ngày";
  }
}
