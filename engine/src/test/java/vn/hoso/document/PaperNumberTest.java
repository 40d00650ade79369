package vn.hoso.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperNumberTest {

  @ParameterizedTest
  @CsvSource({
    "12-QĐ/TU, 12, , QĐ/TU",
    "12/QĐ-UBND, 12, , QĐ-UBND",
    "1361-CV/BTCTW, 1361, , CV/BTCTW",
    "118/2025/NĐ-CP, 118, 2025, NĐ-CP",
    "91/2025/QH15, 91, 2025, QH15",
    "07a-NQ/ĐU, 07a, , NQ/ĐU",
    "45-KH/BTC-TCĐĐV, 45, , KH/BTC-TCĐĐV",
    "2024-QĐ/TU, 2024, , QĐ/TU",
    "000123, 000123, , ",
    "12/2026, 12, 2026, "
  })
  void numbers_of_the_party_and_of_the_state_are_split(
      String written, String number, Integer year, String symbol) {
    assertThat(PaperNumber.of(written)).contains(new PaperNumber(number, year, symbol));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "QĐ/TU",
        "số 12-QĐ/TU",
        "12-",
        "12//QĐ",
        "12-QĐ TU",
        "12-QĐ/",
        "12-<b>",
        "123456789-QĐ/TU"
      })
  void what_is_not_written_like_a_number_is_none(String written) {
    assertThat(PaperNumber.of(written)).isEmpty();
  }

  @Test
  void the_same_number_is_recognised_however_it_was_typed() {
    String decomposed = Normalizer.normalize("12 – QĐ / ĐẢNG\u00a0", Normalizer.Form.NFD);
    assertThat(PaperNumber.tidy(decomposed)).isEqualTo("12-QĐ/ĐẢNG");
    assertThat(PaperNumber.of(decomposed)).contains(new PaperNumber("12", null, "QĐ/ĐẢNG"));
  }

  @Test
  void no_number_is_none() {
    assertThat(PaperNumber.of(null)).isEmpty();
  }
}
