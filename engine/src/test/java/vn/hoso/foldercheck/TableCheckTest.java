package vn.hoso.foldercheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static vn.hoso.folderintake.Folders.with;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoso.folderintake.Folders;

/** Cells of a decision table that keep whoever reads them busy. */
class TableCheckTest {

  /** Gone through once it takes a moment, from every blank anew many minutes. */
  private static final Duration GENEROUS = Duration.ofSeconds(60);

  private static final String BLANKS = " ".repeat(100_000);

  @ParameterizedTest
  @ValueSource(strings = {"1,", "[", "[1..", "not(", "not(1,"})
  void blanks_in_a_cell_are_gone_through_once(String before) {
    var folder =
        with(Folders.admission(), "authority.dmn", "\"GRASSROOTS\"<", before + BLANKS + "x<");
    var found = assertTimeoutPreemptively(GENEROUS, () -> TableCheck.findings(folder));
    assertThat(found).isNotEmpty();
  }
}
