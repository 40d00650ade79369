package vn.hoso.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
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
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.folderintake.Folders;
import vn.hoso.procedure.LoadedRevision;
import vn.hoso.procedure.RevisionRow;
import vn.hoso.procedure.Step;
import vn.hoso.shared.FieldError;

/** The corpus that the validators of the server and of the browser both run. */
class FormCasesTest {

  private static final Path PROCESSES = Path.of("../processes/src");
  private static final Path CASES = PROCESSES.resolve("test/resources/form-cases");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<LoadedRevision> SHIPPED =
      Folders.shipped().stream().map(FormCasesTest::loaded).toList();
  private static final LoadedRevision ADMISSION = loaded(Folders.admission());

  /**
   * A form and its cases.
   *
   * @param owner the slug of its procedure, or the name of the process several procedures share
   */
  private record Owned(String owner, String form) {

    /** The procedure, or the first of those that share the form. */
    LoadedRevision revision() {
      return SHIPPED.stream()
          .filter(each -> each.view().slug().equals(owner))
          .findFirst()
          .orElseGet(this::sharing);
    }

    private LoadedRevision sharing() {
      return SHIPPED.stream().filter(each -> uses(each, form)).findFirst().orElseThrow();
    }

    FormSchema schema() {
      return revision().form(form);
    }

    Path cases() {
      return CASES.resolve(owner).resolve(form + ".json");
    }

    @Override
    public String toString() {
      return owner + "/" + form;
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void a_form_takes_what_is_right_and_names_the_field_that_is_not(
      Owned owned, String name, JsonNode given) {
    List<FieldError> errors =
        owned.schema().check(given.path("data"), owned.revision().documentCodes());

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

  @ParameterizedTest
  @MethodSource("forms")
  void every_form_has_cases_of_both_kinds_for_every_outcome(Owned owned) {
    assertThat(owned.cases()).exists();
    List<JsonNode> cases = read(owned.cases());
    assertThat(cases).anyMatch(each -> !each.path("valid").asBoolean());
    assertThat(cases.stream().filter(each -> each.path("valid").asBoolean()))
        .extracting(each -> each.path("data").path("outcome").asString())
        .containsAll(owned.schema().choices("outcome"));
  }

  @Test
  void every_case_is_one_of_a_form_that_is_there() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      assertThat(files.filter(Files::isRegularFile))
          .containsExactlyInAnyOrderElementsOf(forms().map(Owned::cases).toList());
    }
  }

  @Test
  void every_form_a_step_names_is_among_them() {
    List<String> known = forms().map(Owned::form).toList();
    for (LoadedRevision each : SHIPPED) {
      // Of a further call of a shared process, "initial-paper_card" is its "initial-paper".
      assertThat(each.view().procedure().steps())
          .extracting(Step::form)
          .extracting(form -> form.replaceFirst("_.*$", ""))
          .isSubsetOf(known);
    }
  }

  @Test
  void no_message_repeats_what_was_filled_in() {
    JsonNode data =
        JSON.readTree("{\"outcome\":\"refused\",\"meetingOn\":\"Nguyễn Văn An\",\"reason\":\"x\"}");

    List<FieldError> errors = ADMISSION.form("decide").check(data, Set.of());

    assertThat(errors).hasSize(1);
    assertThat(errors.toString()).doesNotContain("Nguyễn");
    assertThat(errors.get(0).message().vi()).isEqualTo("Đây không phải một ngày có trong lịch.");
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
            new FormDate(
                LocalDate.of(2026, 11, 10), "issuedOn", java.util.List.of("conclusion"), null));
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

  private static Stream<Arguments> cases() {
    return forms()
        .filter(owned -> Files.exists(owned.cases()))
        .flatMap(
            owned ->
                read(owned.cases()).stream()
                    .map(each -> Arguments.of(owned, each.path("name").asString(), each)));
  }

  /** As they lie in the sources: with their procedure, or with the process several share. */
  private static Stream<Owned> forms() {
    try (Stream<Path> files = Files.walk(PROCESSES.resolve("main/resources"))) {
      return files
          .filter(file -> file.getParent().endsWith("forms"))
          .map(file -> new Owned(name(file.getParent().getParent()), name(file)))
          .sorted(Comparator.comparing(Owned::toString))
          .toList()
          .stream();
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".json", "");
  }

  private static boolean uses(LoadedRevision revision, String form) {
    return revision.view().procedure().steps().stream().anyMatch(step -> step.form().equals(form));
  }

  private static LoadedRevision loaded(ProcedureFolder folder) {
    return new LoadedRevision(
        new RevisionRow(null, folder.slug(), 1, "", null, null, LocalDate.of(2025, 1, 1)), folder);
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
