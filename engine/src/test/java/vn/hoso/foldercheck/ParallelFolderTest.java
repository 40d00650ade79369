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
  @MethodSource("mistakes")
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

  private static Arguments mistake(String what, Object folder, String named) {
    return Arguments.of(what, folder instanceof Text text ? text.folder() : folder, named);
  }

  /** The model being changed. */
  private record Text(String model) {

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
