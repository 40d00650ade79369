package vn.hoso.foldercheck;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.folderintake.Folders.with;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoso.folderintake.Folders;

/** What an author gets wrong about answers that are awaited. */
class AwaitedFoldersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sent: decision | sent: decison | no fact "decison". Is "decision" what
          answered: [admitted] | answered: [admited] | Is "admitted" what
          answered: [admitted] | answered: [] | answered
          keeper: INTRODUCER | keeper: INTRODUCE | no part "INTRODUCE". Is "INTRODUCER" what
          to: destination | to: destinaton | no question "destinaton". Is "destination" what
          """)
  void a_day_a_part_or_a_question_that_is_not_there_is_named(
      String text, String planted, String said) {
    assertThat(FolderCheck.of(with(Folders.found("transfer"), "procedure.yml", text, planted)))
        .anySatisfy(finding -> assertThat(finding.element() + " " + finding.en()).contains(said));
  }
}
