package vn.hoso.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoso.deadline.Confidence;

class CentralTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          208-QĐ/TW: hoàn thành trong 60 ngày làm việc             | 208-QĐ/TW
          38-HD/BTCTW, mục 2; 02-HD/BTCTU (Hà Nội)                 | 38-HD/BTCTW
          Hướng dẫn 38-HD/BTCTW, mục III                           | 38-HD/BTCTW
          Nghị định 170/2025/NĐ-CP, Điều 33 (quy định của Nhà nước)| 170/2025/NĐ-CP
          Luật 91/2025/QH15                                        | 91/2025/QH15
          Điều lệ Đảng, Điều 5: thời gian dự bị 12 tháng           | Điều lệ Đảng
          """)
  void a_basis_with_the_number_of_a_text_of_a_central_body_is_central(String basis, String text) {
    assertThat(CentralText.of(basis, Confidence.SOURCED)).contains(text);
    assertThat(CentralText.of(basis, Confidence.SOURCED_OLD)).contains(text);
  }

  @ParameterizedTest
  @CsvSource({
    "02-HD/BTCTU (Hà Nội): gửi theo đợt",
    "12-QĐ/TU",
    "Công bố tại kỳ sinh hoạt gần nhất (QĐ 4192)",
    "Hướng dẫn của Hà Nội"
  })
  void a_text_of_a_province_or_of_nobody_known_is_not(String basis) {
    assertThat(CentralText.of(basis, Confidence.SOURCED)).isEmpty();
  }

  @Test
  void a_length_that_is_a_default_of_ours_is_not_whatever_text_stands_beside_it() {
    var basis = "Trong 30 ngày làm việc (80-QĐ/TW); số ngày của bước mặc định 5";
    assertThat(CentralText.of(basis, Confidence.ASSUMED)).isEmpty();
    assertThat(CentralText.of(basis, Confidence.KNOWN)).isEmpty();
  }
}
