package vn.hoso.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.CalendarEntry;
import vn.hoso.deadline.Confidence;

/**
 * One year of the working calendar of a unit. Names are Vietnamese.
 *
 * @param published false while the authorities have not announced the days off of that year
 * @param source where the year's days were taken from
 * @param unitId null for the calendar of every unit
 * @param firstYear first year that is known; the last likewise
 * @param asKnownOn the day whose end the calendar was known at; null = now
 * @param days what holds, by day
 * @param entered every row of the year, the last entered first
 * @param actions {@code enterDay}, {@code announceYear}, where the official may
 */
public record CalendarYearView(
    int year,
    boolean published,
    String source,
    @Nullable UUID unitId,
    String unitName,
    int firstYear,
    int lastYear,
    @Nullable LocalDate asKnownOn,
    List<CalendarRowView> days,
    List<CalendarRowView> entered,
    List<String> actions) {

  /**
   * A row of the calendar.
   *
   * @param document null while there is none
   * @param scopeName for which units it was entered
   * @param recordedByName null where it came with the installation
   */
  public record CalendarRowView(
      LocalDate day,
      CalendarEntry.Kind kind,
      String reason,
      @Nullable String document,
      Confidence confidence,
      @Nullable UUID scopeUnitId,
      String scopeName,
      Instant recordedAt,
      @Nullable String recordedByName) {}

  /** A unit one may enter days for. */
  public record CalendarUnitView(UUID id, String name) {}

  /** A date tried out: {@code from} + limit, with the sentences that explain it. */
  public record CalendarTrialView(LocalDate dueOn, List<String> sentences) {}
}
