package vn.hoso.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.IntegrationTest;
import vn.hoso.deadline.Calendars;

/** Counted by hand on the calendar of October 2026: no day off but the weekends. */
@IntegrationTest
class TimelinessTest {

  @Autowired Calendars calendars;

  @ParameterizedTest
  @CsvSource({
    "2026-10-16, 2026-10-12, Trước hạn 4 ngày",
    "2026-10-16, 2026-10-09, Trước hạn 5 ngày",
    "2026-10-16, 2026-10-11, Trước hạn 5 ngày",
    "2026-10-16, 2026-10-15, Trước hạn 1 ngày",
    "2026-10-16, 2026-10-16, Đúng hạn",
    "2026-10-16, 2026-10-17, Quá hạn",
    "2026-10-16, 2026-10-19, Quá hạn 1 ngày",
    "2026-10-16, 2026-10-23, Quá hạn 5 ngày"
  })
  void a_step_is_early_in_time_or_late_by_working_days(LocalDate due, LocalDate done, String said) {
    assertThat(Timeliness.vi(due, done, calendars.current())).isEqualTo(said);
  }
}
