package vn.hoso.casefile;

import java.time.LocalDate;
import vn.hoso.deadline.WorkingCalendar;
import vn.hoso.shared.Text;

/** In time or not, as control sheets say it; days are working days. */
final class Timeliness {

  private Timeliness() {}

  /** With a capital, in both languages. */
  static Text said(LocalDate due, LocalDate done, WorkingCalendar calendar) {
    return new Text(vi(due, done, calendar), capital(lowerEn(due, done, calendar)));
  }

  static String lowerEn(LocalDate due, LocalDate done, WorkingCalendar calendar) {
    int days = calendar.workingDaysBetween(done, due);
    if (done.isAfter(due)) {
      return days == 0 ? "late" : days(-days) + " late";
    }
    return days == 0 ? "on the last day" : days(days) + " early";
  }

  private static String days(int days) {
    return days == 1 ? "1 day" : days + " days";
  }

  private static String capital(String said) {
    return Character.toUpperCase(said.charAt(0)) + said.substring(1);
  }

  static String vi(LocalDate due, LocalDate done, WorkingCalendar calendar) {
    return capital(lower(due, done, calendar));
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
