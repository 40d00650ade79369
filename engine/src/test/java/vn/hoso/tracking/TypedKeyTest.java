package vn.hoso.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedKeyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "38168053000001-261005-0001",
        " 38168053000001 261005 0001 ",
        "381680530000012610050001",
        "38.168.053.000.001-261005-0001",
        "38168053000001–261005—0001",
        "38168O53oooOOl-26IOO5-oOOi",
        "381６8053000001-261005-0001",
        "3816805300000l-Z6100S-0001",
        "3B168053000001-261005-0001"
      })
  void a_code_is_read_however_it_was_typed(String typed) {
    assertThat(TypedKey.code(typed)).isEqualTo("38168053000001-261005-0001");
  }

  @Test
  void a_code_of_the_ten_thousandth_dossier_of_a_day_keeps_its_five_figures() {
    assertThat(TypedKey.code("3816805300000126100510000")).isEqualTo("38168053000001-261005-10000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7K3M-9QXA-2TFH",
        "7k3m 9qxa 2tfh",
        "7K3M9QXA2TFH",
        " 7k3m–9qxa–2tfh\n",
        "7k3m.9qxa.2tfh"
      })
  void a_secret_is_read_however_it_was_typed(String typed) {
    assertThat(TypedKey.secret(typed)).isEqualTo("7K3M9QXA2TFH");
  }

  @Test
  void a_secret_typed_with_a_vietnamese_keyboard_loses_its_marks() {
    assertThat(TypedKey.secret("đâK3")).isEqualTo("DAK3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "abc", "12345", "999999999999999999999999999999999999999999"})
  void what_cannot_be_a_code_stays_one_that_will_not_be_found(String typed) {
    assertThat(TypedKey.code(typed)).doesNotContain("-");
  }
}
