package vn.hoso.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that officials found wrong do not come back, wherever the next screen is written. */
class SeenWordsTest {

  private static final List<Path> WRITTEN =
      List.of(Path.of("src/main"), Path.of("../processes/src/main"), Path.of("../web-ui/src"));

  @ParameterizedTest(name = "\"{0}\": better {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Việc này không làm lại được | không hoàn lại được
          Chưa đúng mẫu               | ví dụ về cách ghi đúng
          Bắt buộc nhập               | Phải ghi mục này.
          Cần điền ô này              | Phải ghi mục này.
          Phải điền mục này           | Phải ghi mục này.
          tỷ lệ                       | tỉ lệ
          Tỷ lệ                       | Tỉ lệ
          Ngày này trước ngày của việc phải có trước nó | Phải từ … trở đi
          cơ quan tạm áp dụng         | the day alone
          NGƯỜI KÝ                    | T/M, or who heads the office
          đang dừng xử lý             | đã dừng giải quyết, đã hủy quyết định
          số điện thoại trên giấy hẹn | nơi đã tiếp nhận hồ sơ
          Mang đến nơi đã nộp hồ sơ   | the place that took it
          đây là lời hẹn của cơ quan  | lời hẹn của cơ quan tiếp nhận với người nộp hồ sơ
          thing(s)                    | a count
          item(s)                     | a count
          row(s)                      | a count
          page(s)                     | a count
          Người được xem xét          | the word of the procedure
          """)
  void a_word_seen_wrong_stands_nowhere(String wrong, String better) {
    assertThat(sources().filter(file -> text(file).contains(wrong))).as(better).isEmpty();
  }

  @Test
  void what_is_searched_is_there() {
    assertThat(WRITTEN).allSatisfy(place -> assertThat(place).isDirectory());
    assertThat(sources().filter(file -> text(file).contains("Phải ghi mục này"))).isNotEmpty();
  }

  private static Stream<Path> sources() {
    return WRITTEN.stream().flatMap(SeenWordsTest::below);
  }

  private static Stream<Path> below(Path place) {
    try (Stream<Path> files = Files.walk(place)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(java|tsx?|ya?ml|json|bpmn|dmn|txt|html)"))
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
