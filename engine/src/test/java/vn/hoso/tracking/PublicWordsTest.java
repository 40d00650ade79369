package vn.hoso.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.PortalStatus;

class PublicWordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
  private static final LocalDate PROMISED = LocalDate.of(2026, 9, 25);

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
          AWAITING_SUPPLEMENT | Yêu cầu bổ sung giấy tờ     | Cần bổ sung giấy tờ. Ngày hẹn trả được tính tiếp khi đã nhận đủ. | Mang đến nơi đã nộp hồ sơ: Đơn xin vào Đảng; Lý lịch của người xin vào Đảng.
          SUSPENDED           | Dừng xử lý                  | Hồ sơ đang dừng xử lý. | Liên hệ nơi tiếp nhận để biết lý do.
          STOPPED             | Dừng xử lý                  | Hồ sơ đang dừng xử lý. | Liên hệ nơi tiếp nhận để biết lý do.
          WITHDRAWN           | Công dân yêu cầu rút hồ sơ  | Hồ sơ đã được rút theo yêu cầu. | -
          DECIDED             | Đã xử lý xong               | Đã xử lý xong, đang chờ trả kết quả. | Liên hệ nơi đã nộp hồ sơ để nhận kết quả.
          RESULT_DELIVERED    | Đã trả kết quả              | Đã trả kết quả. | -
          """)
  void each_status_has_its_word_its_sentence_and_what_to_do(
      DossierStatus status, String word, String sentence, String whatToDo) {
    var words = new PublicWords(status.portal(), PROMISED, TODAY);
    assertThat(status.portal().vi()).isEqualTo(word);
    assertThat(words.sentence()).isEqualTo(sentence);
    assertThat(words.whatToDo(List.of("Đơn xin vào Đảng", "Lý lịch của người xin vào Đảng")))
        .isEqualTo(whatToDo);
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
  void the_fee_has_its_sentence_for_the_procedure_that_will_ask_for_one() {
    var words = new PublicWords(PortalStatus.PAYMENT_REQUESTED, null, TODAY);
    assertThat(words.sentence()).isEqualTo("Cần thực hiện nghĩa vụ tài chính theo thông báo.");
    assertThat(words.whatToDo(List.of())).startsWith("Làm theo thông báo");
  }

  @Test
  void a_promise_that_has_passed_is_said_to_have_passed() {
    var words = new PublicWords(PortalStatus.IN_PROGRESS, PROMISED, PROMISED.plusDays(1));
    assertThat(words.sentence())
        .isEqualTo("Đang xem xét. Đã quá ngày hẹn trả là thứ Sáu 25/09/2026.");
    assertThat(words.whatToDo(List.of()))
        .isEqualTo("Liên hệ nơi tiếp nhận để biết lý do chậm và ngày hẹn mới.");
  }

  @Test
  void the_promised_day_itself_is_not_late() {
    assertThat(new PublicWords(PortalStatus.IN_PROGRESS, PROMISED, PROMISED).sentence())
        .isEqualTo("Đang xem xét. Hẹn trả thứ Sáu 25/09/2026.");
  }

  @Test
  void without_a_promise_none_is_mentioned() {
    assertThat(new PublicWords(PortalStatus.RECEIVED, null, TODAY).sentence())
        .isEqualTo("Đã tiếp nhận.");
  }
}
