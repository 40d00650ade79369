package vn.hoso.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.IntegrationTest;
import vn.hoso.shared.Ids;

@IntegrationTest
class CalendarsTest {

  @Autowired private Calendars calendars;
  @Autowired private CalendarVersions versions;
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
    assertThat(versions.store(again)).isFalse();
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
    assertThat(versions.store(WorkingCalendar.of(next, first.years(), fewer))).isTrue();

    assertThat(versions.newest()).contains(next.id());
    var tet = CalendarFixture.day("17/02/2026");
    assertThat(versions.read(next.id()).orElseThrow().isWorkingDay(tet)).isTrue();
    assertThat(versions.read(version.id()).orElseThrow().isWorkingDay(tet)).isFalse();
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
