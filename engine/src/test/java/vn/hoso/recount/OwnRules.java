package vn.hoso.recount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hoso.deadline.CalendarDay;
import vn.hoso.deadline.CalendarEntry;
import vn.hoso.deadline.Confidence;
import vn.hoso.deadline.DayKind;
import vn.hoso.deadline.LimitUnit;
import vn.hoso.deadline.TimeLimit;
import vn.hoso.procedure.Procedure;
import vn.hoso.recount.ExpectedDates.Limit;

/**
 * The rules as the test has set them, in plain maps: what the product makes of them is not asked.
 */
final class OwnRules {

  /**
   * A day that was entered.
   *
   * @param scope path of the unit; empty for every unit
   */
  record Entered(String scope, LocalDate day, CalendarEntry.Kind kind) {}

  private final Map<String, Map<String, Limit>> limits = new HashMap<>();
  private final List<CalendarDay> shipped;
  private final List<Entered> entered = new ArrayList<>();

  OwnRules(Collection<CalendarDay> shipped) {
    this.shipped = List.copyOf(shipped);
  }

  Map<String, Limit> limits(String slug) {
    return limits.get(slug);
  }

  void limits(String slug, Map<String, Limit> now) {
    limits.put(slug, Map.copyOf(now));
  }

  /** Those that the folder brings. */
  static Map<String, Limit> of(Procedure procedure) {
    var all = new TreeMap<String, Limit>();
    procedure.steps().stream()
        .filter(step -> step.limit() != null)
        .forEach(
            step -> all.put("step:" + step.id(), new Limit(step.limit(), step.warnAtPercent())));
    procedure
        .limits()
        .forEach(
            each -> all.put("limit:" + each.name(), new Limit(each.limit(), each.warnAtPercent())));
    return all;
  }

  static Map<String, Object> edit(String place, Limit limit) {
    return Map.of(
        "place",
        place,
        "limit",
        limit.limit().text(),
        "unit",
        limit.limit().unit().code(),
        "warnAt",
        limit.warnAt(),
        "legalBasis",
        "12-QC/TU ngày 01/09/2026",
        "confidence",
        "sourced");
  }

  static Limit limit(int amount, LimitUnit unit, int warnAt) {
    return new Limit(new TimeLimit(amount, unit), warnAt);
  }

  void enter(Entered day) {
    entered.add(day);
  }

  /** The days that were entered for that unit and not taken back. */
  List<LocalDate> standing(String scope) {
    return List.copyOf(lastOf(scope).keySet());
  }

  /** Whether somebody entered it once, or it was shipped. */
  boolean known(LocalDate day) {
    return entered.stream().anyMatch(each -> each.day().equals(day))
        || shipped.stream().anyMatch(each -> each.day().equals(day));
  }

  /**
   * The dated days of a cell: those nearest to it go before those of the units above, the later
   * before the earlier, and what is taken back lets show what lies behind it.
   */
  List<CalendarDay> days(String cellPath) {
    var days = new TreeMap<LocalDate, DayKind>();
    shipped.forEach(each -> days.put(each.day(), each.kind()));
    entered.stream()
        .map(Entered::scope)
        .distinct()
        .filter(cellPath::startsWith)
        .sorted(Comparator.comparingInt(String::length))
        .forEach(scope -> lastOf(scope).forEach((day, kind) -> put(days, day, kind)));
    return days.entrySet().stream().map(each -> row(each.getKey(), each.getValue())).toList();
  }

  private Map<LocalDate, CalendarEntry.Kind> lastOf(String scope) {
    var last = new TreeMap<LocalDate, CalendarEntry.Kind>();
    entered.stream()
        .filter(each -> each.scope().equals(scope))
        .forEach(each -> last.put(each.day(), each.kind()));
    last.values().removeIf(kind -> kind == CalendarEntry.Kind.WITHDRAWN);
    return last;
  }

  private static void put(Map<LocalDate, DayKind> days, LocalDate day, CalendarEntry.Kind kind) {
    days.put(day, DayKind.valueOf(kind.name()));
  }

  private static CalendarDay row(LocalDate day, DayKind kind) {
    return new CalendarDay(day, kind, "thử", "thử", Confidence.SOURCED, Instant.EPOCH);
  }
}
