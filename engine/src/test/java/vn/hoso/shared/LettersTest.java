package vn.hoso.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u00A0",
        "\u00AD",
        "\u200B",
        "\u2060\uFEFF",
        "\u3164",
        "\u115F\u1160",
        "\u2800",
        "\u202E\u202C",
        "\uFE0F",
        "\u007F",
        "\u2028",
        "\uFFA0",
        " \u00AD \u3164 ",
        "\uDB40\uDC41"
      })
  void a_text_of_nothing_anybody_sees_is_empty(String written) {
    assertThat(Letters.composed(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\nb",
        "a\rb",
        "a\tb",
        "a\u0000b",
        "a\u0085b",
        "a\u2028b",
        "a\u2029b",
        "\u202Eab",
        "a\u2066b",
        "a\u061Cb",
        "a\uFFFEb"
      })
  void what_breaks_or_turns_a_line_is_not_in_one_line(String written) {
    assertThat(Letters.inOneLine(written)).isFalse();
  }

  @Test
  void names_and_numbers_are_in_one_line() {
    assertThat(Letters.inOneLine("Đảng ủy xã Sông Cầu – 12-QĐ/TU; H’Yéo (a\u00ADb)")).isTrue();
  }

  @Test
  void signs_that_turn_the_reading_order_are_not_kept() {
    assertThat(Letters.composed("\u202AChi\u202C \u2066b\u061Cộ\u2069")).isEqualTo("Chi bộ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nguyễn Thị Ðào",
        "H'Yéo Niê Kđăm",
        "Chi bộ số 12 – xã Sơn Hà (cơ sở II), H’Ƀao",
        "Đặng Ắ"
      })
  void names_are_written_in_plain_latin_letters(String name) {
    assertThat(Letters.plainLatin(Letters.composed(name))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nguy\u0435n Van",
        "\uD835\uDC0D\uD835\uDC20 Van",
        "Ｎguyen",
        "Z\u0335\u0336\u0337"
      })
  void letters_that_only_look_like_it_are_none(String name) {
    assertThat(Letters.plainLatin(Letters.composed(name))).isFalse();
  }

  @Test
  void a_text_with_one_letter_to_see_stays() {
    assertThat(Letters.composed("\u200B a\u00AD")).isEqualTo(" a\u00AD");
    assertThat(Letters.composed("–")).isEqualTo("–");
    assertThat(Letters.composed(null)).isNull();
  }
}
