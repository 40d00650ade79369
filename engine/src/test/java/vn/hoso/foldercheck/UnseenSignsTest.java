package vn.hoso.foldercheck;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.folderintake.Folders.with;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.folderintake.Folders;

/** The bytes of a file may be clean while its escapes give what no text may hold. */
class UnseenSignsTest {

  private static final ProcedureFolder CARD = Folders.named("procedures", "card");
  private static final String DAY = "effectiveFrom: 2025-10-01";

  @Test
  void no_folder_there_is_holds_any() {
    assertThat(Folders.found())
        .allSatisfy(
            folder ->
                assertThat(FolderCheck.of(folder))
                    .noneMatch(finding -> finding.en().contains("not seen")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("planted")
  void what_escapes_give_is_told_with_its_place(
      String what, ProcedureFolder folder, String file, String element) {
    assertThat(FolderCheck.of(folder))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.file()).isEqualTo(file);
              assertThat(finding.element()).isEqualTo(element);
              assertThat(finding.en()).contains("not seen");
              assertThat(finding.vi() + finding.en()).doesNotContain("\u202E", "\u0000");
            });
  }

  private static Stream<Arguments> planted() {
    String name = "vi: Cấp lại thẻ đảng viên";
    return Stream.of(
        of("a name with a zero", yml(name, "vi: \"Cấp lại\\u0000 thẻ\""), "procedure.yml", "vi"),
        of("a name turned round", yml(name, "vi: \"Cấp \\u202Elại thẻ\""), "procedure.yml", "vi"),
        of("a name of a filler", yml(name, "vi: \"\\u3164\""), "procedure.yml", "vi"),
        of("a key", yml(DAY, DAY + "\n\"wr\\u0000ong\": 1"), "procedure.yml", "wrong"),
        of("half a sign", yml(name, "vi: \"Cấp \\uD800lại\""), "procedure.yml", "vi"),
        of(
            "a title of a form",
            with(CARD, form(), "\"title\": \"", "\"title\": \"\\u202E"),
            form(),
            "title"),
        of(
            "a name in the model",
            with(
                CARD,
                "process.bpmn",
                "name=\"Cấp lại thẻ đảng viên\" isExecutable",
                "name=\"Cấp &#x202E;lại\" isExecutable"),
            "process.bpmn",
            "card"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"+5874898-01-01", "-99999-01-01", "+999999999-12-31", "0202-01-01", "3001-01-01"})
  void a_day_no_calendar_reaches_is_told(String day) {
    assertThat(FolderCheck.of(yml(DAY, "effectiveFrom: \"" + day + "\"")))
        .singleElement()
        .extracting(Finding::element)
        .isEqualTo("effectiveFrom");
    assertThat(FolderCheck.of(yml("issuedOn: 20", "issuedOn: " + day + " # 20")))
        .singleElement()
        .matches(finding -> finding.element().startsWith("legalTexts["))
        .matches(finding -> finding.en().contains("issuedOn"));
  }

  private static ProcedureFolder yml(String text, String planted) {
    return with(CARD, "procedure.yml", text, planted);
  }

  private static String form() {
    return CARD.files().keySet().stream()
        .filter(path -> path.startsWith("forms/"))
        .findFirst()
        .orElseThrow();
  }

  private static Arguments of(String what, ProcedureFolder folder, String file, String element) {
    return Arguments.of(what, folder, file, element);
  }
}
