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

/** What runs side by side must come together again, and who is asked must be many. */
class ParallelFolderTest {

  private static final String BPMN = "process.bpmn";
  private static final String YML = "procedure.yml";
  private static final ProcedureFolder CONSULT = Folders.found("consult");

  @Test
  void the_folder_of_the_consultation_fits_together() {
    assertThat(FolderCheck.of(CONSULT)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"mistakes", "mistakesOfItems"})
  void a_planted_mistake_is_named_with_its_element(
      String what, ProcedureFolder folder, String named) {
    assertThat(FolderCheck.of(folder))
        .anySatisfy(finding -> assertThat(finding.element() + " " + finding.en()).contains(named));
    assertThat(FolderCheck.of(folder))
        .allSatisfy(finding -> assertThat(finding.vi()).isNotBlank().isNotEqualTo(finding.en()));
  }

  private static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(
            "join missing",
            model("parallelGateway id=\"together\"", "exclusiveGateway id=\"together\"")
                .replace(
                    "</bpmn:parallelGateway>\n    <bpmn:endEvent id=\"heardAll\"",
                    "</bpmn:exclusiveGateway>\n    <bpmn:endEvent id=\"heardAll\""),
            "heardAll A parallel branch ends here"),
        mistake(
            "branch that ends",
            model(
                "id=\"answered_together\" sourceRef=\"answered\" targetRef=\"together\"",
                "id=\"answered_together\" sourceRef=\"answered\" targetRef=\"heardAll\""),
            "heardAll A parallel branch ends here"),
        mistake(
            "choice within a branch that leads out of it",
            model(
                "id=\"verified_moreNeeded\" name=\"Thiếu\" sourceRef=\"verified\" targetRef=\"moreNeeded\"",
                "id=\"verified_moreNeeded\" name=\"Thiếu\" sourceRef=\"verified\" targetRef=\"apart\""),
            "verified A way leads from here across the edge of a parallel branch"),
        mistake(
            "alternatives of a branch that both come to the join",
            model(
                "id=\"closeConsultation_answered\" sourceRef=\"closeConsultation\" targetRef=\"answered\"",
                "id=\"closeConsultation_answered\" sourceRef=\"closeConsultation\" targetRef=\"together\""),
            "together The join must take exactly one flow of each branch"),
        mistake(
            "branches that meet before the join",
            model(
                "id=\"closeConsultation_answered\" sourceRef=\"closeConsultation\" targetRef=\"answered\"",
                "id=\"closeConsultation_answered\" sourceRef=\"closeConsultation\" targetRef=\"verifyMatter\""),
            "verifyMatter Two parallel branches meet here"),
        mistake(
            "way back into one branch",
            model(
                "id=\"askAgain_planConsultation\" sourceRef=\"askAgain\" targetRef=\"planConsultation\"",
                "id=\"askAgain_planConsultation\" sourceRef=\"askAgain\" targetRef=\"verifyMatter\""),
            "askAgain A way leads from behind the join into a branch"),
        mistake(
            "join of nothing",
            model("exclusiveGateway id=\"answered\"", "parallelGateway id=\"answered\"")
                .replace(
                    "<bpmn:outgoing>answered_together</bpmn:outgoing></bpmn:exclusiveGateway>",
                    "<bpmn:outgoing>answered_together</bpmn:outgoing></bpmn:parallelGateway>"),
            "answered This gateway joins what no parallel gateway has parted"),
        mistake(
            "two ways on at once without a gateway",
            model(
                "</bpmn:process>",
                "<bpmn:sequenceFlow id=\"twice\" sourceRef=\"writeMatter\" targetRef=\"takeMatter\" /></bpmn:process>"),
            "writeMatter Several ways lead on from here at once"),
        mistake(
            "outcome asked behind the join",
            model(
                "id=\"consulting_weighAnswers\" sourceRef=\"consulting\" targetRef=\"weighAnswers\"",
                "id=\"consulting_weighAnswers\" sourceRef=\"consulting\" targetRef=\"weighed\""),
            "weighed This gateway asks for the outcome right behind together"),
        mistake(
            "repeated over a part that one unit holds",
            model("collection=\"BODIES\"", "collection=\"LEAD\"")
                .replace(
                    "<camunda:property name=\"part\" value=\"BODIES\" />",
                    "<camunda:property name=\"part\" value=\"LEAD\" />"),
            "askBodies The step is repeated for each unit, but the part LEAD has one"),
        mistake(
            "repeated over another part than does it",
            model("collection=\"BODIES\"", "collection=\"DESK\""),
            "askBodies A step is repeated over the units of its part alone"),
        mistake(
            "part of several units, step not repeated",
            model("<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"BODIES\" />", ""),
            "askBodies The part BODIES has several units"),
        mistake(
            "nobody chooses the units",
            with(CONSULT, "forms/plan.json", "\"x-seats\": \"BODIES\",", ""),
            "askBodies The step is reached before anybody chose the units of the part BODIES"),
        mistake(
            "units chosen for another part",
            with(CONSULT, "forms/plan.json", "\"x-seats\": \"BODIES\"", "\"x-seats\": \"BODY\""),
            "bodies x-seats names a part whose units are not chosen: BODY."),
        mistake("nobody leads", yml("    lead: LEAD\n", ""), "“lead” is missing"),
        mistake(
            "part that leads misspelt",
            yml("lead: LEAD", "lead: LEED"),
            "BODIES No part \"LEED\" leads. Is \"LEAD\" what was meant"),
        mistake(
            "several units that decide",
            yml("anchor: {level: PROVINCE}", "anchor: {level: PROVINCE, among: BOARD}"),
            "Only a part with the capacity CONSULTED has several units"),
        mistake(
            "answers of a step that is not there",
            model("askBodies verifyMatter\"", "askBodys verifyMatter\""),
            "weighAnswers answersOf names no step: askBodys"),
        mistake(
            "going on without answers by another act",
            model("${closeConsultation}", "${stop}"),
            "silent The message \"closeConsultation\" leads to ${stop}"));
  }

  /** Where a step is done for each item, what is said of the whole list has its own step. */
  private static Stream<Arguments> mistakesOfItems() {
    return Stream.of(
        mistake(
            "no list is made",
            yml("  count: MANY", "  count: ONE"),
            "reviewItem The step is repeated for each item, but the procedure makes no list"),
        mistake(
            "list made later",
            yml("enteredAt: [writeMatter, verifyMatter]", "enteredAt: [decideMatter]"),
            "reviewItem The step is reached before the list is made"),
        mistake(
            "outcome the form does not offer",
            with(CONSULT, "forms/review.json", "\"const\": \"fit\"", "\"const\": \"good\""),
            "fit At a step that is done for each item its outcome is that of the form"),
        mistake(
            "reason the form does not ask for",
            with(CONSULT, "forms/review.json", "\"reason\": {", "\"remark\": {"),
            "unfit The outcome needs a reason"),
        mistake(
            "outcome of the dossier from one item",
            yml("at: [reviewItem]}", "at: [reviewItem], dossier: fit}"),
            "fit How the dossier comes out follows at a step of the whole list"),
        mistake(
            "column of the list",
            yml(
                "  outcomes:",
                "  columns: [{name: years, label: {vi: Số năm, en: Years}, kind: NUMBER, at: [reviewItem]}]\n  outcomes:"),
            "reviewItem “items.columns” is about the whole list"),
        mistake(
            "day of the dossier asked once for each",
            with(
                CONSULT,
                "forms/review.json",
                "\"reason\": {",
                "\"on\": {\"type\": \"string\", \"format\": \"date\", \"title\": \"Ngày\", \"x-title-en\": \"Day\", \"x-fact\": \"decision\"}, \"reason\": {"),
            "on What is entered here is of the dossier"),
        mistake(
            "sent back by one of many",
            with(CONSULT, "forms/review.json", "\"const\": \"fit\"", "\"const\": \"sendBack\""),
            "reviewItem One of many items sends no dossier back"),
        mistake(
            "done by several units",
            model(
                    "<camunda:property name=\"form\" value=\"review\" />",
                    "<camunda:property name=\"form\" value=\"review\" /><camunda:property name=\"x\" value=\"x\" />")
                .replace(
                    "name=\"part\" value=\"LEAD\" />\n        <camunda:property name=\"role\" value=\"APPRAISER\" />\n        <camunda:property name=\"form\" value=\"review\"",
                    "name=\"part\" value=\"BODIES\" />\n        <camunda:property name=\"role\" value=\"SECRETARY\" />\n        <camunda:property name=\"form\" value=\"review\""),
            "reviewItem A step for each item is done by one unit, and the part BODIES has several"),
        mistake(
            "list changed in a branch beside",
            model(
                    "<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"BODIES\" /></bpmn:userTask>",
                    "</bpmn:userTask>")
                .replace(
                    "<bpmn:incoming>apart_verifyMatter</bpmn:incoming><bpmn:outgoing>verifyMatter_verified</bpmn:outgoing></bpmn:userTask>",
                    "<bpmn:incoming>apart_verifyMatter</bpmn:incoming><bpmn:outgoing>verifyMatter_verified</bpmn:outgoing><bpmn:multiInstanceLoopCharacteristics camunda:collection=\"items\" /></bpmn:userTask>")
                .and(
                    YML,
                    "enteredAt: [writeMatter, verifyMatter]",
                    "enteredAt: [writeMatter, askBodies]"),
            "verifyMatter While each item is dealt with, the step askBodies of a branch beside changes the list"),
        mistake(
            "vote that gives what items cannot be",
            yml("{passes: put, fails: notPut}", "{passes: put, fails: notput}"),
            "putForward There is no outcome of items at this step"),
        mistake(
            "vote on the whole that gives items an outcome",
            yml("    perItem: true\n", ""),
            "putForward “items” is for a vote on each item of a list"),
        mistake(
            "vote that is not announced and tells",
            yml("    held: [weighed]", "    readers: judge\n    held: [weighed]"),
            "putForward What is not announced cannot stand in the items"),
        mistake(
            "repeated over something else",
            model("collection=\"items\"", "collection=\"item\""),
            "reviewItem"));
  }

  private static Arguments mistake(String what, Object folder, String named) {
    return Arguments.of(what, folder instanceof Text text ? text.folder() : folder, named);
  }

  /** The model being changed. */
  private record Text(String model) {

    ProcedureFolder and(String file, String text, String planted) {
      return with(folder(), file, text, planted);
    }

    Text replace(String text, String planted) {
      assertThat(model).contains(text);
      return new Text(model.replace(text, planted));
    }

    ProcedureFolder folder() {
      String before = new String(CONSULT.required(BPMN), java.nio.charset.StandardCharsets.UTF_8);
      return with(CONSULT, BPMN, before, model);
    }
  }

  private static Text model(String text, String planted) {
    return new Text(new String(CONSULT.required(BPMN), java.nio.charset.StandardCharsets.UTF_8))
        .replace(text, planted);
  }

  private static ProcedureFolder yml(String text, String planted) {
    return with(CONSULT, YML, text, planted);
  }
}
