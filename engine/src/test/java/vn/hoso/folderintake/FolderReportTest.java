package vn.hoso.folderintake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.folderintake.Folders.with;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.IntegrationTest;
import vn.hoso.folder.ProcedureFolder;

/** What the command for authors prints and answers. */
@IntegrationTest
class FolderReportTest {

  @Autowired FolderReport report;
  @TempDir Path place;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void a_folder_without_a_mistake_may_be_used() throws IOException {
    Folders.write(Folders.admission(), place);

    assertThat(print(place.resolve("admission"))).isTrue();
    assertThat(printed.toString(UTF_8)).isEqualTo("admission: dùng được / may be used\n");
  }

  @Test
  void mistakes_are_printed_by_file_with_element_and_mend_in_both_languages() throws IOException {
    ProcedureFolder one =
        with(
            Folders.admission(),
            "procedure.yml",
            "condition: youthUnionMember",
            "condition: youthMember");
    Folders.write(with(one, "forms/supply.json", "\"maxLength\"", "\"maxLenght\""), place);

    assertThat(print(place)).isFalse();
    assertThat(printed.toString(UTF_8))
        .containsSubsequence(
            "admission/forms/supply.json",
            "maxLenght",
            "admission/procedure.yml, 4-KNĐ",
            "    Không có dữ kiện “youthMember”. Có phải “youthUnionMember” không?\n",
            "    There is no fact \"youthMember\". Is \"youthUnionMember\" what was meant?\n");
  }

  @Test
  void the_code_of_a_shipped_procedure_is_taken() throws IOException {
    Folders.write(Folders.named("card"), place);

    assertThat(print(place)).isFalse();
    assertThat(printed.toString(UTF_8))
        .contains("card/procedure.yml, code\n", "KNĐV is that of admission already");
  }

  @Test
  void a_directory_without_a_folder_is_no_success() {
    assertThat(print(place)).isFalse();
    assertThat(print(place.resolve("nowhere"))).isFalse();
    assertThat(printed.toString(UTF_8)).contains("there is no procedure.yml", "cannot be read");
  }

  private boolean print(Path where) {
    return report.print(where, new PrintStream(printed, true, UTF_8));
  }
}
