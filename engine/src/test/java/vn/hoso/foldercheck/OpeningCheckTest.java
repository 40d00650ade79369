package vn.hoso.foldercheck;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.folderintake.Folders.with;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.folderintake.Folders;

/** What an author gets wrong about questions at the opening and about who is seen from them. */
class OpeningCheckTest {

  private static final ProcedureFolder ASKING = Folders.ofTests("asking");

  @Test
  void the_folder_fits_together() {
    assertThat(FolderCheck.of(ASKING)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void a_planted_mistake_is_named_with_its_element(
      String what, String of, String by, String element) {
    assertThat(FolderCheck.of(with(ASKING, "procedure.yml", of, by)))
        .anySatisfy(
            finding -> {
              assertThat(finding.element() + " " + finding.en()).contains(element);
              assertThat(finding.vi()).isNotBlank().isNotEqualTo(finding.en());
            });
  }

  private static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of(
            "seen from a question nobody asks",
            "{asked: destination, level: GRASSROOTS}",
            "{asked: destinaton, level: GRASSROOTS}",
            "destination"),
        Arguments.of(
            "seen from a value",
            "{asked: destination, level: GRASSROOTS}",
            "{asked: matter, level: GRASSROOTS}",
            "ABOVE"),
        Arguments.of(
            "needed though it may be outside",
            "level: GRASSROOTS}\n    optional: true",
            "level: GRASSROOTS}",
            "ABOVE"),
        Arguments.of(
            "unit asked that nobody is",
            "anchor: {asked: destination}",
            "anchor: {asked: destination, duty: INTAKE}",
            "destination"),
        Arguments.of("value called like a part", "name: plain", "name: taker", "taker"),
        Arguments.of("question called like a fact", "name: matter", "name: hurried", "hurried"),
        Arguments.of("neither unit nor values", "      units: [CELL]\n", "", "units"),
        Arguments.of("name in capitals", "name: plain", "name: PLAIN", "PLAIN"),
        Arguments.of(
            "place of a value",
            "name: matter\n",
            "name: matter\n      within: [PROVINCE]\n",
            "within"));
  }
}
