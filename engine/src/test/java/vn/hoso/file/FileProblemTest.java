package vn.hoso.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileProblemTest {

  @Test
  void a_file_that_is_too_large_is_told_the_limit_in_megabytes() {
    assertThat(FileProblem.tooLarge(20 * 1024 * 1024).text().vi()).contains("20 MB");
  }
}
