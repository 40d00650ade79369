package vn.hoso.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.deadline.CalendarFixture.SHIPPED;
import static vn.hoso.deadline.CalendarFixture.day;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  @ParameterizedTest
  @CsvSource({
    "26/11/2026, 23/11/2026, còn 2 ngày (thứ Năm 26/11), 2 days left (Thu 26 Nov)",
    "23/11/2026, 22/11/2026, còn 1 ngày (thứ Hai 23/11), 1 day left (Mon 23 Nov)",
    "10/01/2026, 08/01/2026, còn 2 ngày (thứ Bảy 10/01), 2 days left (Sat 10 Jan)",
    "03/12/2026, 02/12/2026, còn 1 ngày (thứ Năm 03/12), 1 day left (Thu 3 Dec)",
    "25/09/2026, 01/07/2026, còn 60 ngày (thứ Sáu 25/09), 60 days left (Fri 25 Sep)",
    "20/11/2026, 20/11/2026, hôm nay, today",
    "20/11/2026, 21/11/2026, quá hạn, overdue",
    "20/11/2026, 23/11/2026, quá hạn 1 ngày, 1 day overdue",
    "20/11/2026, 26/11/2026, quá hạn 3 ngày, 3 days overdue"
  })
  void says_what_is_left_in_working_days(String due, String today, String vi, String en) {
    assertThat(WorkingDays.vi(SHIPPED, day(due), day(today))).isEqualTo(vi);
    assertThat(WorkingDays.en(SHIPPED, day(due), day(today))).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource({
    "25/09/2026, thứ Sáu 25/09/2026, Friday 25 September 2026",
    "05/01/2026, thứ Hai 05/01/2026, Monday 5 January 2026",
    "22/11/2026, Chủ nhật 22/11/2026, Sunday 22 November 2026"
  })
  void writes_a_day_with_its_name(String day, String vi, String en) {
    assertThat(WorkingDays.dayVi(day(day))).isEqualTo(vi);
    assertThat(WorkingDays.dayEn(day(day))).isEqualTo(en);
  }

  @Test
  void the_number_left_is_signed() {
    assertThat(WorkingDays.left(SHIPPED, day("26/11/2026"), day("23/11/2026"))).isEqualTo(2);
    assertThat(WorkingDays.left(SHIPPED, day("20/11/2026"), day("26/11/2026"))).isEqualTo(-3);
  }
}
