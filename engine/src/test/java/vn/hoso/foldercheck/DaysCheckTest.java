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
    return Stream.of(days(), forms(), waits(), links()).flatMap(each -> each);
  }

  private static Stream<Arguments> forms() {
    return Stream.of(
        judge(
            "outcome after an unknown day",
            "\"passed\",",
            "\"passed\", \"x-past\": \"ended\",",
            "passed"),
        judge(
            "length nobody can read",
            "\"x-order\": 1,",
            "\"x-order\": 1, \"x-ahead\": \"1 Y\",",
            "decidedOn"),
        judge(
            "text that lies ahead",
            "\"x-order\": 2,",
            "\"x-order\": 2, \"x-ahead\": \"P1Y\",",
            "reason"));
  }

  private static Arguments judge(String what, String text, String planted, String element) {
    return mistake(what, with(TRIAL, "forms/judge.json", text, planted), element);
  }

  private static Stream<Arguments> waits() {
    return Stream.of(
        wait("wait for an unknown day", "putOffTo trialEnd", "putOffTo trialsEnd"),
        wait(
            "wait without a reason",
            "name=\"waitReason\" value=\"Chờ hết 12 tháng thử việc\"",
            "name=\"waitReason\" value=\"\""),
        wait(
            "wait that ends with an outcome no form has",
            "waitOutcome\" value=\"reached",
            "waitOutcome\" value=\"arrived"),
        wait(
            "wait that ends with what only people can fill in",
            "waitOutcome\" value=\"reached",
            "waitOutcome\" value=\"putOff"),
        wait(
            "wait with a limit",
            "<camunda:property name=\"waitOutcome\"",
            "<camunda:property name=\"timeLimit\" value=\"P2D\" /><camunda:property name=\"waitOutcome\""),
        mistake(
            "wait whose day nobody has asked for on the way",
            with(
                with(TRIAL, "forms/begin.json", "\"x-fact\": \"beginning\",", ""),
                "forms/judge.json",
                "\"x-fact\": \"decision\"",
                "\"x-fact\": \"beginning\""),
            "awaitTrialEnd A way leads to the wait"),
        mistake(
            "wait that leads back to itself",
            with(
                with(TRIAL, BPMN, "${outcome == 'reached'}", "${outcome == 'x'}"),
                BPMN,
                "${outcome == 'putOff'}",
                "${outcome == 'putOff' or outcome == 'reached'}"),
            "awaitTrialEnd The outcome \"reached\" leads back"),
        mistake(
            "paper needed at a wait",
            with(
                TRIAL,
                YML,
                "documents:",
                "documents:\n  - {code: A, name: {vi: A}, neededAt: awaitTrialEnd, issuer: A, secrecy: {level: NONE, confidence: assumed}, source: a, confidence: assumed}"),
            "awaitTrialEnd A wait ends by itself"),
        mistake(
            "planned day that an act enters",
            with(TRIAL, YML, "label: {vi: Ngày nhận}", "label: {vi: Ngày nhận}\n    ahead: true"),
            "receipt This day is one that has happened"));
  }

  private static Stream<Arguments> links() {
    return Stream.of(
        link("link from an outcome no form has", "outcomes: [passed]", "outcomes: [past]"),
        link("link opened by an unknown part", "by: ASKER", "by: ASKING"),
        link("link that hands on an unknown paper", "papers: [TXN-1]", "papers: [TXN-2]"),
        link("link that hands on an unknown day", "beginning: decision", "beginning: decided"),
        link(
            "link opened by itself from nothing",
            "outcomes: [passed]\n    by: ASKER\n    automatic",
            "by: ASKER\n    automatic"),
        link("two links of one name", "name: again", "name: lost"),
        mistake(
            "link of an unknown kind", with(TRIAL, YML, "kind: ANSWERS", "kind: ANSWER"), "kind"));
  }

  private static Arguments link(String what, String text, String planted) {
    return mistake(what, with(TRIAL, YML, text, planted), "links");
  }

  private static Arguments wait(String what, String text, String planted) {
    return mistake(what, with(TRIAL, BPMN, text, planted), "awaitTrialEnd");
  }

  private static Stream<Arguments> days() {
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
            "steps that take longer than the whole",
            with(
                TRIAL,
                BPMN,
                "name=\"timeLimit\" value=\"P30D\"",
                "name=\"timeLimit\" value=\"P31D\""),
            "limit.review.stepsExceed"),
        mistake(
            "reason for steps that do fit",
            with(
                TRIAL,
                BPMN,
                "name=\"limit.review.from\"",
                "name=\"limit.review.stepsExceed\" value=\"Kiểm thử\" /><camunda:property name=\"limit.review.from\""),
            "limit.review.stepsExceed"),
        mistake(
            "form that enters a derived day",
            with(
                TRIAL, "forms/begin.json", "\"x-fact\": \"beginning\"", "\"x-fact\": \"trialEnd\""),
            "beganOn \"trialEnd\" is a derived day"),
        mistake(
            "derived day nothing counts from",
            with(
                TRIAL,
                YML,
                "conditions: []",
                "  - {name: other, label: {vi: Mốc khác}, from: beginning, plus: P1M, source: a, confidence: assumed}\nconditions: []"),
            "derived.other"));
  }

  private static Arguments derived(String what, String text, String planted) {
    return mistake(what, with(TRIAL, YML, text, planted), "derived");
  }

  private static Arguments mistake(String what, ProcedureFolder folder, String element) {
    return Arguments.of(what, folder, element);
  }
}
