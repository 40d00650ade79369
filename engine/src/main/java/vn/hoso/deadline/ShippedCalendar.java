package vn.hoso.deadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The calendar that travels in the jar: the first version of a new installation. */
record ShippedCalendar(String note, List<Year> years, List<Day> days) {

  private static final String RESOURCE = "/calendar/working-calendar.yml";

  /**
   * A year of the file.
   *
   * @param sourceEn null where the source is the name of a text
   */
  record Year(int year, boolean published, String source, String sourceEn) {

    CalendarYear asYear() {
      return new CalendarYear(year, published, source);
    }
  }

  /** A row of the file; when it was entered is not known before it is stored. */
  record Day(
      LocalDate day,
      DayKind kind,
      String reason,
      String reasonEn,
      String document,
      String confidence) {

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

  /** English by the Vietnamese it stands for. */
  Map<String, String> english() {
    Map<String, String> english = new HashMap<>();
    days.forEach(day -> english.put(day.reason(), day.reasonEn()));
    years.stream()
        .filter(year -> year.sourceEn() != null)
        .forEach(year -> english.put(year.source(), year.sourceEn()));
    return Map.copyOf(english);
  }

  /** The calendar as version 1 for every unit. */
  WorkingCalendar asVersion(UUID id, Instant at) {
    return WorkingCalendar.of(
        new CalendarVersion(id, null, 1, at, note),
        years.stream().map(Year::asYear).toList(),
        days.stream().map(each -> each.recordedAt(at)).toList());
  }
}
