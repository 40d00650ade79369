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

/** What an author gets wrong about sides and what is kept from the other one. */
class SidesCheckTest {

  private static final ProcedureFolder TWO_SIDES = Folders.ofTests("two-sides");
  private static final String YML = "procedure.yml";
  private static final String BPMN = "process.bpmn";

  @Test
  void the_folder_fits_together_though_its_secret_steps_have_no_public_label() {
    assertThat(FolderCheck.of(TWO_SIDES)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void a_planted_mistake_is_named_with_its_element(
      String what, ProcedureFolder folder, String element) {
    assertThat(FolderCheck.of(folder))
        .anySatisfy(
            finding -> {
              assertThat(finding.element() + " " + finding.en()).contains(element);
              assertThat(finding.file()).isNotBlank();
              assertThat(finding.vi()).isNotBlank().isNotEqualTo(finding.en());
            });
  }

  private static Stream<Arguments> mistakes() {
    return Stream.of(
        yml("side naming an unknown part", "[GIVER, RELEASER]", "[GIVER, RELEASR]", "origin"),
        yml("side of no part", "[GIVER, RELEASER]", "[]", "origin"),
        yml("side called like a part", "name: origin", "name: giver", "giver"),
        yml("side called like a word", "name: origin", "name: office", "sides"),
        yml("side in capitals", "name: origin", "name: ORIGIN", "sides"),
        yml("two sides of one name", "name: destination", "name: origin", "sides"),
        yml(
            "paper read by an unknown side",
            "readers: destination\n    issuer",
            "readers: arrival\n    issuer",
            "HB-3"),
        yml(
            "paper read by the step's own part",
            "readers: destination\n    issuer",
            "readers: self\n    issuer",
            "HB-3"),
        yml(
            "fact read by an unknown side",
            "readers: destination\n  - name: receipt",
            "readers: arrival\n  - name: receipt",
            "taking"),
        bpmn(
            "secret step of an unknown side",
            "value=\"destination\"",
            "value=\"arrival\"",
            "weighTaking"),
        bpmn(
            "secret step kept from those who do it",
            "value=\"destination\"",
            "value=\"origin\"",
            "weighTaking"),
        bpmn(
            "step that is not secret without a public label",
            "<camunda:property name=\"secret\" value=\"destination\" />",
            "",
            "weighTaking"),
        Arguments.of(
            "secret step nobody can read",
            with(
                with(TWO_SIDES, YML, "parts: [TAKER, JUDGE]", "parts: [IDLE]"),
                YML,
                "sides:",
                "  - name: IDLE\n    label: {vi: Không làm gì}\n    capacity: CONSULTED\n    lead: TAKER\n    anchor: {level: PROVINCE}\nsides:"),
            "weighTaking Nobody can read"));
  }

  private static Arguments yml(String what, String text, String planted, String element) {
    return Arguments.of(what, with(TWO_SIDES, YML, text, planted), element);
  }

  private static Arguments bpmn(String what, String text, String planted, String element) {
    return Arguments.of(what, with(TWO_SIDES, BPMN, text, planted), element);
  }
}
