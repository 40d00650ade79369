package vn.hoso.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoso.deadline.CalendarFixture.SHIPPED;
import static vn.hoso.deadline.CalendarFixture.day;
import static vn.hoso.deadline.ClockFixture.events;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {

  private static final TimeLimit TEN = TimeLimit.workingDays(10);

  @ParameterizedTest
  @CsvSource({
    // limit 10 working days from Monday 02/03/2026: due 16/03 without events
    "start 02/03/2026, 16/03/2026",
    "start 02/03/2026; pause 05/03/2026; resume 10/03/2026, 19/03/2026",
    "start 02/03/2026; pause 05/03/2026; resume 05/03/2026, 16/03/2026",
    "start 02/03/2026; pause 02/03/2026; resume 04/03/2026, 18/03/2026",
    "start 02/03/2026; pause 13/03/2026; resume 14/03/2026, 16/03/2026",
    "start 02/03/2026; pause 13/03/2026; resume 16/03/2026, 17/03/2026",
    "start 02/03/2026; pause 16/03/2026; resume 20/03/2026, 16/03/2026",
    "start 02/03/2026; pause 03/03/2026; resume 04/03/2026; pause 09/03/2026; resume 11/03/2026, 19/03/2026",
    "start 02/03/2026; pause 03/03/2026; resume 04/03/2026; pause 04/03/2026; resume 05/03/2026, 18/03/2026",
    "start 02/03/2026; extend 20/03/2026 5, 23/03/2026",
    "start 02/03/2026; extend 04/03/2026 1; extend 05/03/2026 1, 18/03/2026",
    "start 02/03/2026; pause 05/03/2026; resume 10/03/2026; extend 11/03/2026 5, 26/03/2026",
    // the pause swallows Tet, and a make-up Saturday
    "start 09/02/2026; pause 13/02/2026; resume 23/02/2026, 03/03/2026",
    "start 05/01/2026; pause 09/01/2026; resume 10/01/2026, 19/01/2026"
  })
  void working_days_pause_and_extend(String events, String due) {
    assertThat(compute(TEN, events, "31/12/2026").due()).isEqualTo(day(due));
  }

  @ParameterizedTest
  @CsvSource({
    "10, start 02/03/2026, 12/03/2026",
    "10, start 02/03/2026; pause 05/03/2026; resume 10/03/2026, 17/03/2026",
    "10, start 02/03/2026; extend 03/03/2026 4, 16/03/2026",
    // ends on Saturday, within Tet, on a make-up Saturday
    "10, start 04/03/2026, 16/03/2026",
    "10, start 06/02/2026, 23/02/2026",
    "10, start 31/12/2025, 10/01/2026",
    // paused on the last counted day that is off: the working day it moves to is paused too
    "10, start 04/03/2026; pause 13/03/2026; resume 18/03/2026, 19/03/2026",
    "10, start 04/03/2026; pause 14/03/2026; resume 18/03/2026, 19/03/2026",
    "10, start 04/03/2026; pause 16/03/2026; resume 18/03/2026, 16/03/2026"
  })
  void calendar_days_move_off_days_off(int days, String events, String due) {
    assertThat(compute(TimeLimit.calendarDays(days), events, "31/12/2026").due())
        .isEqualTo(day(due));
  }

  @ParameterizedTest
  @CsvSource({
    "1,  start 31/08/2026, 30/09/2026",
    "1,  start 30/09/2026, 30/10/2026",
    "1,  start 31/01/2026, 02/03/2026",
    "1,  start 30/01/2025, 28/02/2025",
    "3,  start 30/11/2025, 02/03/2026",
    "12, start 28/02/2025, 02/03/2026",
    "1,  start 31/03/2026, 04/05/2026",
    "12, start 24/11/2025, 25/11/2026",
    "12, start 15/01/2026, 15/01/2027",
    "1,  start 15/01/2026; pause 10/02/2026; resume 12/02/2026, 23/02/2026",
    "1,  start 15/04/2026; pause 20/04/2026; resume 30/04/2026, 25/05/2026",
    "1,  start 31/07/2026; extend 15/08/2026 1, 30/09/2026"
  })
  void months_end_on_the_same_day_or_the_last_of_a_shorter_month(
      int months, String events, String due) {
    assertThat(compute(TimeLimit.months(months), events, "31/12/2026").due()).isEqualTo(day(due));
  }

  @Test
  void an_open_pause_has_no_due_day_but_an_expected_one() {
    var deadline = compute(TEN, "start 02/03/2026; pause 05/03/2026", "10/03/2026");
    assertThat(deadline.state()).isEqualTo(Deadline.State.PAUSED);
    assertThat(deadline.due()).isNull();
    assertThat(deadline.expectedDue()).isEqualTo(day("19/03/2026"));
    assertThat(deadline.used()).isEqualTo(3);
    assertThat(deadline.remaining()).isEqualTo(7);
  }

  @Test
  void a_pause_after_the_due_day_does_not_undo_it() {
    var deadline = compute(TEN, "start 02/03/2026; pause 20/03/2026", "25/03/2026");
    assertThat(deadline.state()).isEqualTo(Deadline.State.PAUSED);
    assertThat(deadline.due()).isEqualTo(day("16/03/2026"));
    assertThat(deadline.remaining()).isZero();
  }

  @Test
  void an_open_pause_on_the_day_off_a_period_ended_on_holds_the_due_day_back() {
    var limit = TimeLimit.calendarDays(10);
    var deadline = compute(limit, "start 04/03/2026; pause 14/03/2026", "18/03/2026");
    assertThat(deadline.due()).isNull();
    assertThat(deadline.expectedDue()).isEqualTo(day("19/03/2026"));
    assertThat(deadline.remaining()).isZero();
  }

  @Test
  void a_late_dossier_is_explained_even_past_the_years_the_calendar_knows() {
    var deadline = compute(TEN, "start 02/03/2026", "15/06/2029");
    assertThat(deadline.due()).isEqualTo(day("16/03/2026"));
    assertThat(deadline.used()).isEqualTo(10);
  }

  @Test
  void no_event_gives_no_date() {
    var deadline = Deadlines.compute(TEN, SHIPPED, List.of(), day("02/03/2026"));
    assertThat(deadline.state()).isEqualTo(Deadline.State.NOT_STARTED);
    assertThat(deadline.due()).isNull();
    assertThat(deadline.explanation().vi()).isEmpty();
    assertThat(Deadlines.dueOn(TEN, SHIPPED, List.of(), day("02/03/2026"))).isNull();
    assertThat(Deadlines.warnOn(TEN, SHIPPED, List.of(), 80, day("02/03/2026"))).isNull();
  }

  @Test
  void a_start_on_a_coming_day_already_gives_the_date() {
    var deadline = compute(TEN, "start 02/03/2026", "20/02/2026");
    assertThat(deadline.state()).isEqualTo(Deadline.State.NOT_STARTED);
    assertThat(deadline.due()).isEqualTo(day("16/03/2026"));
    assertThat(deadline.used()).isZero();
  }

  @Test
  void a_past_day_shows_the_date_as_the_facts_stood_then() {
    var text = "start 02/03/2026; pause 05/03/2026; resume 10/03/2026; extend 12/03/2026 5";
    assertThat(compute(TEN, text, "04/03/2026").due()).isEqualTo(day("16/03/2026"));
    assertThat(compute(TEN, text, "06/03/2026").due()).isNull();
    assertThat(compute(TEN, text, "11/03/2026").due()).isEqualTo(day("19/03/2026"));
    assertThat(compute(TEN, text, "12/03/2026").due()).isEqualTo(day("26/03/2026"));
  }

  @Test
  void the_order_in_which_facts_were_entered_does_not_matter() {
    var text = "start 02/03/2026; pause 05/03/2026; resume 10/03/2026; extend 12/03/2026 5";
    var reversed = events(text);
    Collections.reverse(reversed);
    var asOf = day("12/03/2026");
    assertThat(Deadlines.compute(TEN, SHIPPED, reversed, asOf))
        .isEqualTo(Deadlines.compute(TEN, SHIPPED, events(text), asOf));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pause 05/03/2026",
        "start 02/03/2026; start 03/03/2026",
        "start 02/03/2026; extend 01/03/2026 5",
        "start 02/03/2026; resume 03/03/2026",
        "start 02/03/2026; pause 03/03/2026; pause 04/03/2026",
        "start 02/03/2026; pause 03/03/2026; resume 04/03/2026; resume 05/03/2026"
      })
  void events_that_contradict_each_other_are_refused_whatever_the_day_looked_at(String events) {
    for (var asOf : List.of("01/01/2026", "31/12/2026")) {
      assertThatThrownBy(() -> compute(TEN, events, asOf))
          .isInstanceOfSatisfying(
              DeadlineProblem.class, e -> assertThat(e.code()).isEqualTo("DEADLINE-005"));
    }
  }

  @Test
  void an_event_needs_its_day_its_amount_and_its_cause() {
    var day = day("02/03/2026");
    assertThatThrownBy(() -> ClockEvent.start(null, null)).isInstanceOf(DeadlineProblem.class);
    assertThatThrownBy(() -> ClockEvent.pause(day, null, null, null))
        .isInstanceOf(DeadlineProblem.class);
    assertThatThrownBy(() -> ClockEvent.extend(day, 0, ClockEvent.Cause.SUPERIOR, null, null))
        .isInstanceOf(DeadlineProblem.class);
  }

  @ParameterizedTest
  @CsvSource({
    "P10D, workingDays,    start 02/03/2026, 80,  12/03/2026",
    "P10D, workingDays,    start 02/03/2026, 100, 16/03/2026",
    "P10D, workingDays,    start 02/03/2026, 1,   03/03/2026",
    "P1D,  workingDays,    start 02/03/2026, 80,  03/03/2026",
    "P60D, workingDays,    start 01/07/2026, 80,  09/09/2026",
    "P10D, workingDays,    start 02/03/2026; pause 05/03/2026; resume 10/03/2026, 80, 17/03/2026",
    "P10D, calendarDays,   start 02/03/2026, 80,  10/03/2026",
    "P10D, calendarDays,   start 06/02/2026, 80,  23/02/2026",
    "P12M, calendarMonths, start 15/01/2026, 80,  03/11/2026"
  })
  void the_reminder_falls_on_the_day_that_uses_up_its_share(
      String text, String unit, String events, int percent, String expected) {
    var limit = TimeLimit.parse(text, unit);
    assertThat(Deadlines.warnOn(limit, SHIPPED, events(events), percent, day("31/12/2026")))
        .isEqualTo(day(expected));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 101, -1})
  void a_reminder_outside_the_limit_is_refused(int percent) {
    assertThatThrownBy(() -> Deadlines.warnOn(TEN, SHIPPED, List.of(), percent, day("31/12/2026")))
        .isInstanceOfSatisfying(
            DeadlineProblem.class, e -> assertThat(e.code()).isEqualTo("DEADLINE-008"));
  }

  @Test
  void a_period_ends_with_its_due_day_in_vietnam() {
    var dueAt = Deadlines.dueAt(day("16/03/2026"));
    assertThat(dueAt).isEqualTo(Instant.parse("2026-03-16T17:00:00Z"));
    assertThat(Deadlines.dueDay(dueAt)).isEqualTo(day("16/03/2026"));
    assertThat(Deadlines.isOverdue(dueAt, dueAt.minusNanos(1))).isFalse();
    assertThat(Deadlines.isOverdue(dueAt, dueAt)).isTrue();
    assertThat(Deadlines.warnAt(day("12/03/2026")))
        .isEqualTo(Instant.parse("2026-03-11T17:00:00Z"));
  }

  @Test
  void a_date_counted_in_an_unpublished_year_says_so() {
    assertThat(compute(TEN, "start 25/12/2026", "25/12/2026").unpublishedYears())
        .containsExactly(2027);
    assertThat(compute(TEN, "start 02/03/2026", "02/03/2026").unpublishedYears()).isEmpty();
  }

  private static Deadline compute(TimeLimit limit, String events, String asOf) {
    return Deadlines.compute(limit, SHIPPED, events(events), day(asOf));
  }
}
