package vn.hoso.foldercheck;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.foldercheck.Folders.with;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoso.folder.ProcedureFolder;

/** What an author gets wrong about days that follow from others. */
class DaysCheckTest {

  private static final ProcedureFolder TRIAL = Folders.named("test-procedures", "trial");
  private static final String YML = "procedure.yml";
  private static final String BPMN = "process.bpmn";

  @Test
  void the_folder_fits_together() {
    assertThat(FolderCheck.of(TRIAL)).isEmpty();
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
        derived("derived day from an unknown fact", "from: beginning", "from: begining"),
        derived("derived day from itself", "from: beginning", "from: trialEnd"),
        derived("derived day named like a fact", "name: trialEnd", "name: receipt"),
        derived("derived day with a reserved name", "name: trialEnd", "name: cancellation"),
        derived("derived day without its period", "    plus: P12M\n", ""),
        derived("period without a unit", "plus: P12M", "plus: P300D"),
        derived(
            "unit that does not fit the period", "plus: P12M", "plus: P12M\n    unit: workingDays"),
        derived(
            "derived day without a source",
            "    source: kiểm thử\n    confidence: sourced",
            "    confidence: sourced"),
        mistake(
            "limit from a derived day renamed on one side",
            with(
                TRIAL,
                BPMN,
                "limit.review.from\" value=\"trialEnd",
                "limit.review.from\" value=\"endOfTrial"),
            "limit.review"),
        mistake(
            "step's limit from a derived day renamed on one side",
            with(
                TRIAL,
                BPMN,
                "timeLimitFrom\" value=\"trialEnd",
                "timeLimitFrom\" value=\"endOfTrial"),
            "judgeTrial"),
        mistake(
            "limit that runs to a derived day",
            with(TRIAL, BPMN, "value=\"decision\"", "value=\"trialEnd\""),
            "limit.review \"trialEnd\" is a derived day"),
        mistake(
            "form that enters a derived day",
            with(
                TRIAL, "forms/begin.json", "\"x-fact\": \"beginning\"", "\"x-fact\": \"trialEnd\""),
            "beganOn \"trialEnd\" is a derived day"),
        mistake(
            "derived day nothing counts from",
            with(
                with(
                    TRIAL,
                    BPMN,
                    "timeLimitFrom\" value=\"trialEnd",
                    "timeLimitFrom\" value=\"task"),
                BPMN,
                "limit.review.from\" value=\"trialEnd",
                "limit.review.from\" value=\"receipt"),
            "derived.trialEnd"));
  }

  private static Arguments derived(String what, String text, String planted) {
    return mistake(what, with(TRIAL, YML, text, planted), "derived");
  }

  private static Arguments mistake(String what, ProcedureFolder folder, String element) {
    return Arguments.of(what, folder, element);
  }
}
