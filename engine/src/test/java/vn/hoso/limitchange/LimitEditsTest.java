package vn.hoso.limitchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoso.deadline.Confidence;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.folderintake.Folders;
import vn.hoso.procedure.FolderReader;
import vn.hoso.procedure.Procedure;
import vn.hoso.rule.RequiredDocument.ValidAt;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;

/** Limits written into the models of every folder, and what is refused before. */
class LimitEditsTest {

  private static final Procedure ADMISSION = FolderReader.read(Folders.found("admission"));

  static Stream<ProcedureFolder> folders() {
    return Folders.found().stream();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void every_limit_of_a_folder_is_written_and_nothing_else_changes(ProcedureFolder folder) {
    Procedure before = FolderReader.read(folder);
    List<LimitEdit> edits =
        LimitPlace.of(before).stream().map(place -> other(place.value())).toList();

    ProcedureFolder written = EditedFolder.of(folder, edits);

    assertThat(LimitDifference.of(before, FolderReader.read(written)))
        .extracting(LimitDifference::after)
        .containsExactlyInAnyOrderElementsOf(edits);
    List<LimitEdit> ofModels = edits.stream().filter(each -> each.kind().ofModel()).toList();
    assertThat(EditedFolder.shape(EditedFolder.of(folder, ofModels)))
        .isEqualTo(EditedFolder.shape(folder));
    assertThat(EditedFolder.of(folder, List.of()).hash()).isEqualTo(folder.hash());
  }

  @ParameterizedTest
  @MethodSource("folders")
  void what_papers_and_derived_days_have_is_no_limit_that_open_dossiers_are_counted_by(
      ProcedureFolder folder) {
    List<LimitEdit> described =
        LimitPlace.of(FolderReader.read(folder)).stream()
            .map(LimitPlace::value)
            .filter(each -> !each.kind().ofModel())
            .map(LimitEditsTest::other)
            .toList();
    ProcedureFolder written = EditedFolder.of(folder, described);
    assertThat(EditedFolder.shape(written).equals(EditedFolder.shape(folder)))
        .isEqualTo(described.isEmpty());
    assertThat(changedLines(folder, written))
        .allMatch(
            line ->
                line.matches(
                    " *(- )?(plus|minus|unit|validityMonths|validAt|validityConfidence|confidence|source): .*"));
  }

  /** Lines that stand in the one description and not in the other. */
  private static List<String> changedLines(ProcedureFolder folder, ProcedureFolder written) {
    List<String> before = description(folder);
    List<String> after = description(written);
    List<String> changed = new ArrayList<>(after);
    before.forEach(changed::remove);
    List<String> gone = new ArrayList<>(before);
    after.forEach(gone::remove);
    assertThat(gone.size()).isLessThanOrEqualTo(changed.size());
    changed.addAll(gone);
    return changed;
  }

  private static List<String> description(ProcedureFolder folder) {
    return new String(folder.required(ProcedureFolder.DESCRIPTION), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }

  @Test
  void folders_with_other_steps_have_another_shape() {
    assertThat(EditedFolder.shape(Folders.found("badge")))
        .isNotEqualTo(EditedFolder.shape(Folders.found("card")));
  }

  @Test
  void what_the_centre_has_set_opens_with_number_and_day_of_a_new_document_alone() {
    LimitEdit ceremony = LimitEdit.of(ADMISSION.limit("ceremony").orElseThrow());
    assertThat(ceremony.legalBasis()).contains("208-QĐ/TW");
    assertThat(refusal(shorter(ceremony, ceremony.legalBasis())))
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(tuple("edits[0].legalBasis", "locked"));
    assertThat(refusal(shorter(ceremony, "Theo 12-QC/TU"))).hasSize(1);
    assertThat(refusal(shorter(ceremony, "Ngày 01/11/2026, như 208-QĐ/TW"))).hasSize(1);
    LimitCheck.require(ADMISSION, List.of(shorter(ceremony, "12-QC/TU ngày 01/11/2026")));
    // Its reminder is the office's own.
    LimitCheck.require(
        ADMISSION,
        List.of(
            new LimitEdit(
                ceremony.place(),
                ceremony.limit(),
                ceremony.unit(),
                60,
                ceremony.legalBasis(),
                ceremony.confidence(),
                null)));
  }

  @Test
  void a_limit_that_may_be_lengthened_keeps_counting_in_days() {
    LimitEdit decision = LimitEdit.of(ADMISSION.limit("decision").orElseThrow());
    LimitEdit months =
        new LimitEdit(
            decision.place(),
            "P2M",
            "calendarMonths",
            50,
            "12-QC/TU ngày 01/11/2026",
            Confidence.SOURCED,
            null);
    assertThat(refusal(months))
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(tuple("edits[0].unit", "extension"));
    assertThatThrownBy(() -> ReadBack.require(Folders.found("admission"), List.of(months)))
        .as("and could not be read")
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.errors())
                    .extracting(FieldError::field)
                    .containsExactly("edits[0].limit"));
  }

  @Test
  void an_edit_that_the_written_folder_does_not_say_is_refused() {
    LimitEdit nowhere =
        new LimitEdit(
            "derived:nowhere", "P6M", "calendarMonths", null, "x", Confidence.SOURCED, null);
    assertThat(
            refused(
                () ->
                    ReadBack.require(Folders.named("test-procedures", "trial"), List.of(nowhere))))
        .containsExactly(tuple("edits[0].limit", "unreadable"));
  }

  @Test
  void a_limit_in_another_unit_says_what_becomes_of_its_lengthening() {
    ProcedureFolder admission = Folders.found("admission");
    LimitEdit decision = LimitEdit.of(ADMISSION.limit("decision").orElseThrow());
    int most = ADMISSION.limit("decision").orElseThrow().extension().most().amount();
    LimitEdit days =
        new LimitEdit(
            decision.place(),
            decision.limit(),
            "calendarDays",
            decision.warnAt(),
            "12-QC/TU ngày 01/11/2026",
            Confidence.SOURCED,
            null);
    assertThat(
            LimitDifference.of(
                ADMISSION, FolderReader.read(EditedFolder.of(admission, List.of(days)))))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.sentence().vi())
                    .contains(
                        "kéo dài thêm được tối đa %d ngày làm việc → %d ngày"
                            .formatted(most, most)));
  }

  @Test
  void a_change_brings_nothing_into_force_earlier_than_what_it_changes() {
    LocalDate today = LocalDate.of(2026, 12, 1);
    LocalDate base = LocalDate.of(2027, 3, 1);
    LimitDays.require(base, base, today);
    LimitDays.require(today, today, today);
    assertThat(refused(() -> LimitDays.require(base.minusDays(1), base, today)))
        .containsExactly(tuple("effectiveFrom", "tooEarly"));
    assertThat(refused(() -> LimitDays.require(LocalDate.of(2028, 12, 2), base, today)))
        .containsExactly(tuple("effectiveFrom", "tooFar"));
  }

  private static List<Tuple> refused(ThrowingCallable act) {
    List<Tuple> errors = new ArrayList<>();
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                problem.errors().forEach(each -> errors.add(tuple(each.field(), each.code()))));
    return errors;
  }

  private static List<FieldError> refusal(LimitEdit edit) {
    List<FieldError> errors = new ArrayList<>();
    assertThatThrownBy(() -> LimitCheck.require(ADMISSION, List.of(edit)))
        .isInstanceOfSatisfying(Problem.class, problem -> errors.addAll(problem.errors()));
    return errors;
  }

  private static LimitEdit shorter(LimitEdit edit, String basis) {
    return new LimitEdit(edit.place(), "P20D", "workingDays", 50, basis, Confidence.SOURCED, null);
  }

  /** Another value in every part of it. */
  private static LimitEdit other(LimitEdit edit) {
    boolean paper = edit.kind() == LimitEdit.Kind.DOCUMENT;
    String letter = paper ? "M" : "D";
    return new LimitEdit(
        edit.place(),
        edit.limit().equals("P7" + letter) ? "P8" + letter : "P7" + letter,
        paper ? "calendarMonths" : "workingDays",
        edit.warnAt() == null ? null : edit.warnAt() == 50 ? 60 : 50,
        "Văn bản <thử> & \"khác\": số 1 # \\ 𝄞",
        Confidence.KNOWN,
        !paper ? null : edit.validAt() == ValidAt.DECISION ? ValidAt.NEEDED : ValidAt.DECISION);
  }
}
