package vn.hoso.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.PortalStatus;
import vn.hoso.shared.Text;

class PublicWordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
  private static final LocalDate PROMISED = LocalDate.of(2026, 9, 25);

  private static final List<Text> PAPERS =
      List.of(new Text("Đơn xin vào Đảng", null), new Text("Lý lịch của người xin vào Đảng", null));
  private static final Function<Text, String> VI = text -> text == null ? null : text.vi();

  /**
   * The whole table: what the public reads for each status, with a promise for Friday 25/09/2026.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          DRAFT               | Mới đăng ký                 | Hồ sơ đã đăng ký, đang chờ tiếp nhận. | -
          SUBMITTED           | Mới đăng ký                 | Hồ sơ đã đăng ký, đang chờ tiếp nhận. | -
          RECEIVED            | Được tiếp nhận              | Đã tiếp nhận. Hẹn trả thứ Sáu 25/09/2026. | -
          INTAKE_REFUSED      | Không được tiếp nhận        | Hồ sơ không được tiếp nhận. | Liên hệ nơi đã nộp hồ sơ để biết lý do và cách làm lại.
          IN_PROGRESS         | Đang xử lý                  | Đang xem xét. Hẹn trả thứ Sáu 25/09/2026. | -
          AWAITING_SUPPLEMENT | Yêu cầu bổ sung giấy tờ     | Cần bổ sung giấy tờ. Ngày hẹn trả được tính tiếp khi đã nhận đủ. | Mang đến Văn phòng Ban: Đơn xin vào Đảng; Lý lịch của người xin vào Đảng.
          SUSPENDED           | Tạm dừng                    | Hồ sơ đang tạm dừng giải quyết; cơ quan giải quyết sẽ thông báo khi tiếp tục. | -
          STOPPED             | Dừng giải quyết             | Cơ quan đã dừng giải quyết hồ sơ này. | Liên hệ nơi tiếp nhận để biết lý do.
          WITHDRAWN           | Công dân yêu cầu rút hồ sơ  | Hồ sơ đã được rút theo yêu cầu. | -
          DECIDED             | Đã xử lý xong               | Đã xử lý xong, đang chờ trả kết quả. | Liên hệ nơi đã nộp hồ sơ để nhận kết quả.
          RESULT_DELIVERED    | Đã trả kết quả              | Đã trả kết quả. | -
          DECISION_CANCELLED  | Đã hủy quyết định           | Cơ quan có thẩm quyền đã hủy quyết định về hồ sơ này. | Liên hệ nơi tiếp nhận để biết lý do.
          """)
  void each_status_has_its_word_its_sentence_and_what_to_do(
      DossierStatus status, String word, String sentence, String whatToDo) {
    var words = new PublicWords(status, false, PROMISED, TODAY);
    assertThat(status.publicWord().vi()).isEqualTo(word);
    assertThat(words.sentence().vi()).isEqualTo(sentence);
    assertThat(VI.apply(words.whatToDo("Văn phòng Ban", PAPERS))).isEqualTo(whatToDo);
  }

  @Test
  void every_sentence_is_its_own_and_stands_in_both_languages() {
    var told =
        EnumSet.complementOf(EnumSet.of(DossierStatus.DRAFT)).stream()
            .map(status -> new PublicWords(status, false, null, TODAY).sentence())
            .toList();
    assertThat(told).extracting(Text::vi).doesNotHaveDuplicates();
    assertThat(told).extracting(Text::en).doesNotContainNull().doesNotHaveDuplicates();
  }

  @Test
  void a_closed_dossier_waits_for_no_result() {
    var words = new PublicWords(DossierStatus.DECIDED, true, null, TODAY);
    assertThat(words.sentence().vi()).isEqualTo("Đã xử lý xong, hồ sơ đã kết thúc.");
    assertThat(words.whatToDo("Văn phòng Ban", List.of())).isNull();
  }

  @Test
  void another_day_stands_beside_the_old_one_with_an_apology() {
    var words = new PublicWords(DossierStatus.IN_PROGRESS, false, PROMISED, TODAY);
    assertThat(words.apology(LocalDate.of(2026, 9, 18)).vi())
        .isEqualTo(
            "Trước đây hẹn trả thứ Sáu 18/09/2026, nay hẹn lại thứ Sáu 25/09/2026."
                + " Cơ quan tiếp nhận xin lỗi vì chậm trả kết quả.");
    assertThat(words.apology(null)).isNull();
  }

  @Test
  void the_ten_words_of_the_portal_are_there_and_only_the_fee_is_without_a_status() {
    assertThat(Arrays.stream(PortalStatus.values()).map(PortalStatus::code))
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    Set<PortalStatus> used =
        Arrays.stream(DossierStatus.values())
            .map(DossierStatus::portal)
            .collect(Collectors.toSet());
    assertThat(EnumSet.complementOf(EnumSet.copyOf(used)))
        .containsExactly(PortalStatus.PAYMENT_REQUESTED);
  }

  @Test
  void a_promise_that_has_passed_is_said_to_have_passed() {
    var words = new PublicWords(DossierStatus.IN_PROGRESS, false, PROMISED, PROMISED.plusDays(1));
    assertThat(words.sentence().vi())
        .isEqualTo("Đang xem xét. Đã quá ngày hẹn trả là thứ Sáu 25/09/2026.");
    assertThat(words.whatToDo("Văn phòng Ban", List.of()).vi())
        .isEqualTo("Liên hệ nơi tiếp nhận để biết lý do chậm và ngày hẹn mới.");
  }

  @Test
  void the_promised_day_itself_is_not_late() {
    assertThat(
            new PublicWords(DossierStatus.IN_PROGRESS, false, PROMISED, PROMISED).sentence().vi())
        .isEqualTo("Đang xem xét. Hẹn trả thứ Sáu 25/09/2026.");
  }

  @Test
  void without_a_promise_none_is_mentioned() {
    assertThat(new PublicWords(DossierStatus.RECEIVED, false, null, TODAY).sentence().vi())
        .isEqualTo("Đã tiếp nhận.");
  }
}
