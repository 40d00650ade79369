package vn.hoso.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.deadline.CalendarFixture.SHIPPED;
import static vn.hoso.deadline.CalendarFixture.day;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.deadline.ClockEvent.Cause;

class ExplanationTest {

  private static final String LAW = "Quy định 232-QĐ/TW, điểm 4.3.1";
  private static final String RULE = "Ngày được tính theo Điều 147, Điều 148 Bộ luật Dân sự.";

  @Test
  void a_paused_extended_and_late_dossier_explains_its_date_in_plain_words() {
    var deadline =
        Deadlines.compute(
            TimeLimit.workingDays(60),
            SHIPPED,
            List.of(
                ClockEvent.start(day("05/01/2026"), LAW),
                ClockEvent.pause(
                    day("09/02/2026"), Cause.APPLICANT, "kín", "Quy chế một cửa, Điều 7"),
                ClockEvent.resume(day("02/03/2026")),
                ClockEvent.extend(day("01/04/2026"), 30, Cause.SUPERIOR, "kín", LAW)),
            day("22/11/2026"));

    assertThat(deadline.due()).isEqualTo(day("03/06/2026"));
    assertThat(deadline.explanation().vi())
        .containsExactly(
            "Thời hạn là 60 ngày làm việc, kể từ ngày 05/01/2026.",
            "Ngày bắt đầu không tính.",
            "Căn cứ Quy định 232-QĐ/TW, điểm 4.3.1.",
            "Kéo dài thêm 30 ngày làm việc theo văn bản ngày 01/04/2026, do cấp trên.",
            "Tổng cộng phải tính đủ 90 ngày làm việc.",
            "Từ ngày 06/01/2026 đến 09/02/2026: tính 26 ngày làm việc.",
            "Có tính thứ Bảy 10/01/2026: làm bù cho ngày 02/01/2026, theo Thông báo 9441/TB-BNV.",
            "Trong khoảng này không tính 9 ngày thứ Bảy và Chủ nhật.",
            "Tạm dừng từ ngày 10/02/2026 đến 02/03/2026, chờ người nộp hồ sơ.",
            "Việc tạm dừng căn cứ Quy chế một cửa, Điều 7.",
            "Từ ngày 03/03/2026 đến 03/06/2026: tính 64 ngày làm việc.",
            "Không tính ngày 27/04/2026: nghỉ bù Giỗ Tổ Hùng Vương, cùng văn bản về lịch nghỉ.",
            "Không tính ngày 30/04/2026: Ngày Chiến thắng 30/4, cùng văn bản về lịch nghỉ.",
            "Không tính ngày 01/05/2026: Ngày Quốc tế lao động, cùng văn bản về lịch nghỉ.",
            "Trong khoảng này không tính 26 ngày thứ Bảy và Chủ nhật.",
            "Hạn là hết ngày thứ Tư 03/06/2026.",
            RULE);
    PlainWords.check(deadline.explanation().vi(), List.of(LAW));
    PlainWords.check(deadline.explanation().en(), List.of(LAW));
  }

  @Test
  void tet_is_one_line_and_an_unpublished_year_is_named() {
    var deadline = started(TimeLimit.workingDays(40), "21/12/2026");
    assertThat(deadline.explanation().vi())
        .contains(
            "Không tính 2 ngày từ 04/02/2027 đến 05/02/2027: Tết Nguyên đán, dự kiến, chưa có văn bản.",
            "Lịch nghỉ năm 2027 chưa được công bố, nên hạn này có thể thay đổi.");
    assertThat(started(TimeLimit.workingDays(10), "09/02/2026").explanation().en())
        .contains(
            "Not counted: 16 February 2026 to 20 February 2026, Lunar New Year,"
                + " by Thông báo 9441/TB-BNV.");
  }

  @Test
  void a_period_that_ends_on_a_day_off_says_where_it_moves_and_why() {
    var explanation = started(TimeLimit.months(1), "16/01/2026").explanation();
    assertThat(explanation.vi())
        .containsSequence(
            "Từ ngày 17/01/2026 đến 16/02/2026: tính 31 ngày.",
            "Ngày cuối thứ Hai 16/02/2026 là ngày nghỉ.",
            "Thời hạn chuyển sang ngày làm việc tiếp theo.",
            "Không tính 5 ngày từ 16/02/2026 đến 20/02/2026: Tết Nguyên đán, theo Thông báo 9441/TB-BNV.",
            "Hạn là hết ngày thứ Hai 23/02/2026.");
  }

  @Test
  void an_open_pause_gives_the_expected_day() {
    var events =
        List.of(
            ClockEvent.start(day("02/03/2026"), null),
            ClockEvent.pause(day("05/03/2026"), Cause.OTHER_AGENCY, "kín", null));
    var limit = TimeLimit.workingDays(10);
    assertThat(Deadlines.compute(limit, SHIPPED, events, day("10/03/2026")).explanation().vi())
        .containsExactly(
            "Thời hạn là 10 ngày làm việc, kể từ ngày 02/03/2026.",
            "Ngày bắt đầu không tính.",
            "Từ ngày 03/03/2026 đến 05/03/2026: tính 3 ngày làm việc.",
            "Tạm dừng từ ngày 06/03/2026, đến nay chưa tiếp tục, chờ cơ quan khác trả lời.",
            "Còn 7 ngày làm việc chưa tính.",
            "Nếu tiếp tục từ ngày 10/03/2026, hạn dự kiến là hết ngày thứ Năm 19/03/2026.",
            RULE);
  }

  @Test
  void a_long_legal_basis_is_cut_into_sentences_that_lose_no_word() {
    var law =
        "Quy định thi hành Điều lệ Đảng của Ban Chấp hành Trung ương, khoản 3 Điều 4;"
            + " Hướng dẫn của Ban Bí thư về một số vấn đề cụ thể thi hành Điều lệ Đảng, mục 3";
    var events = List.of(ClockEvent.start(day("02/03/2026"), law));
    var vi =
        Deadlines.compute(TimeLimit.workingDays(1), SHIPPED, events, day("02/03/2026"))
            .explanation()
            .vi();
    assertThat(vi)
        .contains(
            "Căn cứ Quy định thi hành Điều lệ Đảng của Ban Chấp hành Trung ương, khoản 3 Điều 4.",
            "Hướng dẫn của Ban Bí thư về một số vấn đề cụ thể thi hành Điều lệ Đảng, mục 3.");
    PlainWords.check(vi, List.of());
  }

  @Test
  void an_officials_free_words_never_reach_the_explanation() {
    var json = JsonMapper.shared().writeValueAsString(suspended().explanation());
    assertThat(json).contains("APPLICANT").doesNotContain("kín");
  }

  @Test
  void an_explanation_stored_as_json_reads_back_equal() {
    var mapper = JsonMapper.shared();
    var deadline = suspended();
    var json = mapper.writeValueAsString(deadline.explanation());
    assertThat(mapper.readValue(json, Explanation.class)).isEqualTo(deadline.explanation());
    assertThat(mapper.readValue(mapper.writeValueAsString(deadline), Deadline.class))
        .isEqualTo(deadline);
  }

  @Test
  void the_reader_gets_his_language() {
    var explanation = started(TimeLimit.workingDays(1), "02/03/2026").explanation();
    assertThat(explanation.in(Locale.UK)).isEqualTo(explanation.en());
    assertThat(explanation.in(Locale.forLanguageTag("vi"))).isEqualTo(explanation.vi());
  }

  private static Deadline suspended() {
    var events =
        List.of(
            ClockEvent.start(day("02/03/2026"), LAW),
            ClockEvent.pause(day("05/03/2026"), Cause.APPLICANT, "kín", null));
    return Deadlines.compute(TimeLimit.workingDays(10), SHIPPED, events, day("10/03/2026"));
  }

  private static Deadline started(TimeLimit limit, String start) {
    var events = List.of(ClockEvent.start(day(start), LAW));
    return Deadlines.compute(limit, SHIPPED, events, day(start));
  }
}
