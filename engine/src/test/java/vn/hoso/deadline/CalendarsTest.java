package vn.hoso.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.IntegrationTest;
import vn.hoso.deadline.CalendarEntry.Kind;
import vn.hoso.shared.Ids;

@IntegrationTest
class CalendarsTest {

  @Autowired private Calendars calendars;
  @Autowired private CalendarVersions versions;
  @Autowired private CalendarEntries entries;
  @Autowired private CalendarKeeping keeping;
  @Autowired private CalendarSeed seed;
  @Autowired private JdbcClient jdbc;

  @Test
  void a_new_installation_has_the_calendar_of_the_jar() {
    var stored = calendars.current();
    var shipped =
        ShippedCalendar.read().asVersion(stored.version().id(), stored.version().recordedAt());
    assertThat(stored.version()).isEqualTo(shipped.version());
    assertThat(stored.years()).isEqualTo(shipped.years());
    assertThat(stored.daysBetween(stored.firstDay(), stored.lastDay()))
        .isEqualTo(shipped.daysBetween(shipped.firstDay(), shipped.lastDay()))
        .isNotEmpty();
  }

  @Test
  void a_version_is_read_once_and_kept() {
    var current = calendars.current();
    assertThat(calendars.version(current.version().id())).isSameAs(current);
    assertThat(calendars.current()).isSameAs(current);
  }

  @Test
  void a_second_start_stores_nothing() {
    int before = count();
    seed.afterSingletonsInstantiated();
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void a_taken_number_is_not_stored_twice() {
    var current = calendars.current();
    int before = count();
    var again = ShippedCalendar.read().asVersion(Ids.next(), current.version().recordedAt());
    assertThat(versions.store(again, null)).isFalse();
    assertThat(count()).isEqualTo(before);
    assertThat(versions.newest()).contains(current.version().id());
  }

  @Test
  @Transactional
  void a_newer_version_leaves_the_older_one_readable() {
    var first = calendars.current();
    var version = first.version();
    var next =
        new CalendarVersion(Ids.next(), null, version.number() + 1, version.recordedAt(), "thử");
    var fewer = first.daysBetween(first.firstDay(), CalendarFixture.day("31/12/2025"));
    assertThat(versions.store(WorkingCalendar.of(next, first.years(), fewer), null)).isTrue();

    assertThat(versions.newest()).contains(next.id());
    var tet = CalendarFixture.day("17/02/2026");
    assertThat(versions.read(next.id()).orElseThrow().isWorkingDay(tet)).isTrue();
    assertThat(versions.read(version.id()).orElseThrow().isWorkingDay(tet)).isFalse();
  }

  /** Two nodes, each with what it keeps; one of them hears of nothing. */
  @Test
  @Transactional
  void what_another_node_has_entered_is_known_a_moment_later() {
    var nanos = new AtomicLong();
    var here = node(nanos);
    var there = node(nanos);
    var unit = UUID.randomUUID();
    var path = "/" + unit + "/";
    var day = CalendarFixture.day("16/12/2026");
    var before = calendars.current().version().id();
    assertThat(there.later(before, path, day.minusDays(1), day)).isEmpty();
    here.enter(List.of(row(unit, day, Kind.DAY_OFF, 1)), path);
    assertThat(here.later(before, path, day.minusDays(1), day)).as("who entered it").hasSize(1);
    nanos.addAndGet(Duration.ofSeconds(2).toNanos());
    assertThat(there.later(before, path, day.minusDays(1), day)).hasSize(1);
  }

  private Calendars node(AtomicLong nanos) {
    var newest = new NewestCalendars(versions, Duration.ofSeconds(2), nanos::get);
    return new Calendars(versions, entries, keeping, newest);
  }

  @Test
  @Transactional
  void a_days_own_row_goes_before_the_row_above_and_reaches_only_the_units_below() {
    var province = UUID.randomUUID();
    var commune = UUID.randomUUID();
    var above = "/" + province + "/";
    var below = above + commune + "/";
    var national = calendars.current();
    var day = CalendarFixture.day("16/12/2026");
    var first = enter(commune, below, day, Kind.DAY_OFF, 1);
    assertThat(first.number()).isOne();
    assertThat(first.scopeUnitId()).isEqualTo(commune);
    assertThat(calendars.governing(below).isWorkingDay(day)).isFalse();
    assertThat(calendars.governing(below + UUID.randomUUID() + "/").isWorkingDay(day)).isFalse();
    assertThat(calendars.governing(above).version()).isEqualTo(national.version());

    enter(province, above, day.plusDays(1), Kind.DAY_OFF, 2);
    assertThat(calendars.governing(below).isWorkingDay(day.plusDays(1))).isFalse();
    assertThat(calendars.governing(below).version().number()).isEqualTo(2);
    assertThat(calendars.governing(above).isWorkingDay(day)).isTrue();

    enter(null, null, day.plusDays(5), Kind.DAY_OFF, 3);
    assertThat(calendars.governing(below).isWorkingDay(day.plusDays(5))).isFalse();
    assertThat(calendars.version(first.id()).isWorkingDay(day.plusDays(5))).isTrue();
    enter(commune, below, day, Kind.WITHDRAWN, 4);
    assertThat(calendars.governing(below).isWorkingDay(day)).isTrue();
  }

  @Test
  @Transactional
  void what_was_known_is_made_again_from_the_rows_and_equals_the_version_of_then() {
    var unit = UUID.randomUUID();
    var path = "/" + unit + "/";
    var day = CalendarFixture.day("16/12/2026");
    var then = enter(unit, path, day, Kind.DAY_OFF, 1);
    enter(unit, path, day, Kind.WITHDRAWN, 2);
    enter(null, null, day.plusDays(1), Kind.DAY_OFF, 3);
    var known = calendars.asKnown(path, then.recordedAt());
    var kept = calendars.version(then.id());
    assertThat(known.years()).isEqualTo(kept.years());
    assertThat(known.daysBetween(known.firstDay(), known.lastDay()))
        .isEqualTo(kept.daysBetween(kept.firstDay(), kept.lastDay()));
    assertThat(known.isWorkingDay(day)).isFalse();
    assertThat(calendars.asKnown(path, Instant.MAX.minusSeconds(1)).isWorkingDay(day)).isTrue();
    refused(() -> calendars.asKnown(path, Instant.EPOCH), "DEADLINE-006");
  }

  @Test
  @Transactional
  void a_year_is_added_and_announced_and_leaves_dates_counted_before_alone() {
    var before = calendars.current();
    var at = before.version().recordedAt().plusSeconds(60);
    calendars.announce(new CalendarYear(2028, false, "dự kiến"), at, null);
    assertThat(calendars.current().lastDay()).isEqualTo(CalendarFixture.day("31/12/2028"));
    calendars.announce(new CalendarYear(2027, true, "Thông báo thử"), at.plusSeconds(1), null);
    var from = CalendarFixture.day("01/12/2026");
    assertThat(calendars.current().unpublishedYears(from, from.plusYears(1))).isEmpty();
    assertThat(calendars.version(before.version().id()).unpublishedYears(from, from.plusYears(1)))
        .containsExactly(2027);
    refused(
        () -> calendars.announce(new CalendarYear(2031, false, "dự kiến"), at, null),
        "DEADLINE-007");
  }

  @Test
  @Transactional
  void what_makes_no_calendar_is_refused() {
    var wednesday = CalendarFixture.day("16/12/2026");
    refused(() -> enterAlone(wednesday, Kind.MAKE_UP), "DEADLINE-007");
    refused(() -> enterAlone(wednesday.plusYears(9), Kind.DAY_OFF), "DEADLINE-001");
    refused(() -> enterAlone(wednesday, Kind.WITHDRAWN), "DEADLINE-009");
    var unit = UUID.randomUUID();
    enter(unit, "/" + unit + "/", wednesday, Kind.DAY_OFF, 1);
    refused(() -> enter(unit, "/" + unit + "/", wednesday, Kind.DAY_OFF, 2), "DEADLINE-010");
  }

  /** For a unit that has no other row. */
  private CalendarVersion enterAlone(LocalDate day, Kind kind) {
    var unit = UUID.randomUUID();
    return enter(unit, "/" + unit + "/", day, kind, 1);
  }

  private CalendarVersion enter(UUID scope, String path, LocalDate day, Kind kind, int second) {
    return calendars.enter(List.of(row(scope, day, kind, second)), path);
  }

  private CalendarEntry row(UUID scope, LocalDate day, Kind kind, int second) {
    var at = calendars.current().version().recordedAt().plusSeconds(second);
    return new CalendarEntry(
        Ids.next(), scope, day, kind, "thử", "văn bản thử", Confidence.SOURCED, at, null);
  }

  private static void refused(ThrowableAssert.ThrowingCallable call, String code) {
    assertThatThrownBy(call).isInstanceOf(DeadlineProblem.class).hasMessage(code);
  }

  @Test
  void an_unknown_version_is_refused() {
    assertThatThrownBy(() -> calendars.version(Ids.next()))
        .isInstanceOfSatisfying(
            DeadlineProblem.class,
            e -> {
              assertThat(e.code()).isEqualTo("DEADLINE-006");
              assertThat(e.status()).isEqualTo(404);
            });
  }

  private int count() {
    return jdbc.sql("select count(*) from hoso.calendar_version").query(Integer.class).single();
  }
}
