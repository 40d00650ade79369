package vn.hoso.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** The shipped calendar and days written as in the tables: {@code 05/01/2026}. */
public final class CalendarFixture {

  static final Instant ENTERED = Instant.parse("2026-11-22T00:00:00Z");
  public static final WorkingCalendar SHIPPED =
      ShippedCalendar.read().asVersion(new UUID(0, 1), ENTERED);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private CalendarFixture() {}

  static LocalDate day(String text) {
    return LocalDate.parse(text, DAY);
  }
}
