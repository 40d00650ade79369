package vn.hoso.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitTest {

  @ParameterizedTest
  @CsvSource({
    "P10D,   workingDays,    10 ngày làm việc, 10 working days",
    "P1D,    workingDays,    1 ngày làm việc,  1 working day",
    "P30D,   calendarDays,   30 ngày,          30 calendar days",
    "P12M,   calendarMonths, 12 tháng,         12 months",
    "P1M,    calendarMonths, 1 tháng,          1 month",
    "P3650D, calendarDays,   3650 ngày,        3650 calendar days"
  })
  void reads_the_two_properties_of_a_step(String text, String unit, String vi, String en) {
    var limit = TimeLimit.parse(text, unit);
    assertThat(limit.vi()).isEqualTo(vi);
    assertThat(limit.en()).isEqualTo(en);
    assertThat(limit.text()).isEqualTo(text);
    assertThat(limit.unit().code()).isEqualTo(unit);
    assertThat(TimeLimit.parse(limit.text(), limit.unit().code())).isEqualTo(limit);
  }

  @ParameterizedTest
  @CsvSource({
    ",         workingDays,    DEADLINE-002",
    "'',       workingDays,    DEADLINE-002",
    "10,       workingDays,    DEADLINE-002",
    "P10W,     workingDays,    DEADLINE-002",
    "p10d,     workingDays,    DEADLINE-002",
    "P-1D,     workingDays,    DEADLINE-002",
    "P1M10D,   workingDays,    DEADLINE-002",
    "PT8H,     workingDays,    DEADLINE-002",
    "' P10D',  workingDays,    DEADLINE-002",
    "P123456D, workingDays,    DEADLINE-002",
    "năm ngày, workingDays,    DEADLINE-002",
    "P10D,     ,               DEADLINE-003",
    "P10D,     days,           DEADLINE-003",
    "P10D,     WORKING_DAYS,   DEADLINE-003",
    "P10D,     calendarMonths, DEADLINE-003",
    "P12M,     workingDays,    DEADLINE-003",
    "P12M,     calendarDays,   DEADLINE-003",
    "P0D,      workingDays,    DEADLINE-004",
    "P0M,      calendarMonths, DEADLINE-004",
    "P3651D,   calendarDays,   DEADLINE-004"
  })
  void refuses_what_is_not_plainly_a_limit(String text, String unit, String code) {
    assertThatThrownBy(() -> TimeLimit.parse(text, unit))
        .isInstanceOfSatisfying(DeadlineProblem.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
