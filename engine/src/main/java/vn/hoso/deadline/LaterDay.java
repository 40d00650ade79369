package vn.hoso.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A day on which a newer calendar says something else than the one a date was counted by.
 *
 * @param worked whether the newer one works on it
 * @param document that ordered it; null where a row was taken back or has none
 */
public record LaterDay(LocalDate day, boolean worked, @Nullable String document) {

  static List<LaterDay> between(
      WorkingCalendar older, WorkingCalendar newer, LocalDate from, LocalDate to) {
    if (from.isBefore(older.firstDay())) {
      return List.of();
    }
    var last = to.isAfter(older.lastDay()) ? older.lastDay() : to;
    return from.plusDays(1)
        .datesUntil(last.isAfter(from) ? last.plusDays(1) : from.plusDays(1))
        .filter(day -> older.isWorkingDay(day) != newer.isWorkingDay(day))
        .map(day -> of(day, newer))
        .toList();
  }

  private static LaterDay of(LocalDate day, WorkingCalendar newer) {
    return new LaterDay(
        day,
        newer.isWorkingDay(day),
        newer.day(day).map(CalendarDay::document).filter(Objects::nonNull).orElse(null));
  }

  /** {@code thứ Tư 16/12/2026 được cho nghỉ (Công điện số 1)}. */
  public String vi() {
    return WorkingDays.dayVi(day)
        + (worked ? " không còn là ngày nghỉ" : " được cho nghỉ")
        + (document == null ? "" : " (" + document + ")");
  }

  public String en() {
    return WorkingDays.dayEn(day)
        + (worked ? " is a working day" : " is a day off")
        + (document == null ? "" : " (" + document + ")");
  }
}
