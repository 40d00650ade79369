package vn.hoso.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "Trần Thị Kim Bình, TRAN THI KIM BINH",
    "Trần Thị Kim Bình, Tran Thi Kim Binh",
    "Trần Thị Kim Bình, TRẦN THỊ KIM BÌNH",
    "Trần Thị Kim Bình, trần thị kim bình",
    "Đỗ Bích My, DO BICH MY",
    "Nguyễn Thị Hòa, Nguyễn Thị Hoà",
    "Nguyễn Văn Ân, Nguyễn Văn An",
  })
  void a_spelling_that_says_less_is_poorer(String known, String written) {
    assertThat(Spelling.poorer(known, written)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "TRAN THI KIM BINH, Trần Thị Kim Bình",
    "TRẦN THỊ KIM BÌNH, Trần Thị Kim Bình",
    "Tran Thi Kim Binh, Trần Thị Kim Bình",
    "Nguyễn Văn An, Nguyễn Văn Ân",
    "Nguyễn Thị Hà, Nguyễn Thị Há",
    "Nguyễn Thị Hà, Lê Thị Hà",
  })
  void a_spelling_that_says_more_or_something_else_is_not(String known, String written) {
    assertThat(Spelling.poorer(known, written)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'Xã Sơn Hà, tỉnh Đông Giang', Xã Sơn Hà, true",
    "'Xã Sơn Hà', 'Xã Sơn Hà, tỉnh Đông Giang', false",
    "Xã A, Xã B, false",
    "Xã A, -, true",
  })
  void fewer_of_the_same_words_say_less(String known, String written, boolean less) {
    assertThat(Spelling.poorerOrShorter(known, written)).isEqualTo(less);
  }
}
