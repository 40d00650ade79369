package vn.hoso.deadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The calendar that travels in the jar: the first version of a new installation. */
record ShippedCalendar(String note, List<CalendarYear> years, List<Day> days) {

  private static final String RESOURCE = "/calendar/working-calendar.yml";

  /** A row of the file; when it was entered is not known before it is stored. */
  record Day(LocalDate day, DayKind kind, String reason, String document, String confidence) {

    CalendarDay recordedAt(Instant at) {
      return new CalendarDay(day, kind, reason, document, Confidence.of(confidence), at);
    }
  }

  static ShippedCalendar read() {
    try (var in = ShippedCalendar.class.getResourceAsStream(RESOURCE)) {
      return YAMLMapper.builder().build().readValue(in, ShippedCalendar.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The calendar as version 1 for every unit. */
  WorkingCalendar asVersion(UUID id, Instant at) {
    return WorkingCalendar.of(
        new CalendarVersion(id, null, 1, at, note),
        years,
        days.stream().map(each -> each.recordedAt(at)).toList());
  }
}
