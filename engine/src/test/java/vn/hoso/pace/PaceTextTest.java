package vn.hoso.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class PaceTextTest {

  private static final LocalDate BEGUN = LocalDate.of(2026, 11, 27);

  @AfterEach
  void nobody_asks() {
    LocaleContextHolder.resetLocaleContext();
  }

  @ParameterizedTest(name = "usually {0} days, after {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 | 0 | thường mất 3 ngày, còn 3 ngày   | usually takes 3 days, 3 left
          3 | 1 | thường mất 3 ngày, còn 2 ngày   | usually takes 3 days, 2 left
          3 | 3 | thường mất 3 ngày, đến hôm nay  | usually takes 3 days, up to today
          3 | 5 | thường mất 3 ngày, nay đã 5 ngày | usually takes 3 days, now at 5 days
          1 | 0 | thường mất 1 ngày, còn 1 ngày   | usually takes 1 day, 1 left
          0 | 0 | thường xong trong ngày          | usually done on the same day
          0 | 1 | thường xong trong ngày, nay đã 1 ngày | usually done on the same day, now at 1 day
          """)
  void it_says_how_long_it_usually_takes_and_what_of_it_is_left(
      int usual, int gone, String vi, String en) {
    LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
    assertThat(PaceText.of(usual, BEGUN, BEGUN.plusDays(gone))).isEqualTo(vi);
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(PaceText.of(usual, BEGUN, BEGUN.plusDays(gone))).isEqualTo(en);
  }
}
