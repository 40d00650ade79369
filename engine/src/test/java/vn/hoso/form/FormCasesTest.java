package vn.hoso.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.foldercheck.Folders;
import vn.hoso.procedure.LoadedRevision;
import vn.hoso.procedure.RevisionRow;
import vn.hoso.procedure.Step;
import vn.hoso.shared.FieldError;

/** The corpus that the validators of the server and of the browser both run. */
class FormCasesTest {

  private static final Path CASES = Path.of("../processes/src/test/resources/form-cases");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final LoadedRevision ADMISSION =
      new LoadedRevision(
          new RevisionRow(null, "admission", 1, "", null, null, LocalDate.of(2025, 1, 1)),
          Folders.admission());

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void a_form_takes_what_is_right_and_names_the_field_that_is_not(
      String form, String name, JsonNode given) {
    List<FieldError> errors =
        ADMISSION.form(form).check(given.path("data"), ADMISSION.documentCodes());

    if (given.path("valid").asBoolean()) {
      assertThat(errors).isEmpty();
    } else {
      assertThat(errors)
          .extracting(FieldError::field, FieldError::code)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(
                  given.path("field").asString(), given.path("code").asString()));
    }
  }

  @Test
  void every_form_has_cases_of_both_kinds_for_every_outcome() throws IOException {
    for (Step step : ADMISSION.view().procedure().steps()) {
      List<JsonNode> cases = read(CASES.resolve(step.form() + ".json"));
      assertThat(cases).as(step.form()).anyMatch(each -> !each.path("valid").asBoolean());
      assertThat(cases.stream().filter(each -> each.path("valid").asBoolean()))
          .as(step.form())
          .extracting(each -> each.path("data").path("outcome").asString())
          .containsAll(ADMISSION.form(step.form()).choices("outcome"));
    }
  }

  @Test
  void no_message_repeats_what_was_filled_in() {
    JsonNode data =
        JSON.readTree("{\"outcome\":\"refused\",\"meetingOn\":\"Nguyễn Văn An\",\"reason\":\"x\"}");

    List<FieldError> errors = ADMISSION.form("decide").check(data, Set.of());

    assertThat(errors).hasSize(1);
    assertThat(errors.toString()).doesNotContain("Nguyễn");
    assertThat(errors.get(0).message().vi()).isEqualTo("Ngày không đúng.");
  }

  @Test
  void a_supplement_names_papers_of_the_procedure_only() {
    JsonNode data =
        JSON.readTree(
            "{\"outcome\":\"requestSupplement\",\"reason\":\"Thiếu\",\"items\":["
                + "{\"document\":\"2-KNĐ\",\"defect\":\"Thiếu\",\"ground\":\"06-HD/TW\"},"
                + "{\"document\":\"99-KNĐ\",\"defect\":\"Thiếu\",\"ground\":\"06-HD/TW\"}]}");

    assertThat(ADMISSION.form("appraise").check(data, ADMISSION.documentCodes()))
        .extracting(FieldError::field)
        .containsExactly("items[1].document");
  }

  @Test
  void a_form_gives_its_dated_facts_and_its_answers() {
    FormFacts decided =
        ADMISSION
            .form("number-paper")
            .facts(
                JSON.readTree(
                    "{\"outcome\":\"numbered\",\"issuedOn\":\"2026-11-10\",\"paperNumber\":\"12-QĐ/TU\"}"));
    FormFacts prepared =
        ADMISSION
            .form("prepare")
            .facts(
                JSON.readTree(
                    "{\"outcome\":\"prepared\",\"youthUnionMember\":true,\"tradeUnionIntroduces\":false}"));

    assertThat(decided.dates())
        .containsOnlyKeys("decision")
        .containsEntry(
            "decision",
            new FormDate(LocalDate.of(2026, 11, 10), "issuedOn", java.util.List.of("conclusion")));
    assertThat(prepared.conditions())
        .containsOnlyKeys("youthUnionMember", "tradeUnionIntroduces")
        .containsEntry("youthUnionMember", true)
        .containsEntry("tradeUnionIntroduces", false);
  }

  @Test
  void a_form_that_is_not_there_is_refused() {
    assertThatThrownBy(() -> ADMISSION.form("no-such")).hasMessage("PROCEDURE-003");
    assertThatThrownBy(() -> ADMISSION.form("../procedure")).hasMessage("PROCEDURE-003");
  }

  private static Stream<Arguments> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.sorted().toList().stream().flatMap(FormCasesTest::casesOf);
    }
  }

  private static Stream<Arguments> casesOf(Path file) {
    String form = file.getFileName().toString().replace(".json", "");
    return read(file).stream().map(each -> Arguments.of(form, each.path("name").asString(), each));
  }

  private static List<JsonNode> read(Path file) {
    try {
      JsonNode cases = JSON.readTree(Files.readAllBytes(file)).path("cases");
      return StreamSupport.stream(cases.spliterator(), false).toList();
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }
}
