package vn.hoso.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import vn.hoso.shared.DayText;
import vn.hoso.shared.HosoClock;

/** Days and hours as Vietnamese office papers write them. */
final class PaperDates {

  private static final String[] WEEKDAYS = {
    "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"
  };

  private PaperDates() {}

  /**
   * "ngày 05 tháng 02 năm 2026": days below 10 and the months 1 and 2 take a leading zero, so that
   * no digit can be put in front of them.
   */
  static String day(LocalDate day) {
    String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue();
    return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
  }

  static String dayWithWeekday(LocalDate day) {
    return WEEKDAYS[day.getDayOfWeek().getValue() - 1] + ", " + day(day);
  }

  static String moment(Instant at) {
    ZonedDateTime local = at.atZone(HosoClock.ZONE);
    return "%d giờ %02d phút, %s"
        .formatted(local.getHour(), local.getMinute(), day(local.toLocalDate()));
  }

  /** For columns: "05/02/2026". */
  static String shortDay(LocalDate day) {
    return DayText.of(day);
  }

  /** For columns: "09:30, 05/02/2026". */
  static String shortMoment(Instant at) {
    ZonedDateTime local = at.atZone(HosoClock.ZONE);
    return "%02d:%02d, %s"
        .formatted(local.getHour(), local.getMinute(), shortDay(local.toLocalDate()));
  }
}
