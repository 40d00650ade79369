package vn.hoso.foldercheck;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.folderintake.Folders.with;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.IntegrationTest;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.folderintake.Folders;

/** What only the engine can find in a folder, found before anything of it is published. */
@IntegrationTest
class FolderTrialTest {

  private static final ProcedureFolder ADMISSION = Folders.admission();
  private static final String BPMN = "process.bpmn";
  private static final String DMN = "authority.dmn";

  @Autowired FolderTrial trial;
  @Autowired JdbcClient jdbc;

  @Test
  void every_shipped_folder_runs() {
    assertThat(Folders.shipped())
        .isNotEmpty()
        .allSatisfy(folder -> assertThat(trial.findings(folder)).as(folder.slug()).isEmpty());
  }

  @Test
  void a_folder_in_which_everything_has_another_name_runs() {
    assertThat(trial.findings(Folders.called(RenamedCard.folder()))).isEmpty();
  }

  @Test
  void a_table_the_engine_cannot_read_is_told_with_the_reason() {
    assertThat(trial.findings(with(ADMISSION, DMN, "hitPolicy=\"UNIQUE\"", "hitPolicy=\"ONE\"")))
        .anySatisfy(finding -> assertThat(finding.en()).contains("ONE"));
  }

  @Test
  void a_trial_leaves_nothing_in_the_engine() {
    long before = deployments();
    trial.findings(ADMISSION);
    assertThat(deployments()).isEqualTo(before);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void a_planted_mistake_is_named_with_file_and_element(
      String what, ProcedureFolder folder, String file, String said) {
    long before = deployments();
    assertThat(trial.findings(folder))
        .isNotEmpty()
        .anySatisfy(
            finding -> {
              assertThat(finding.file()).isEqualTo(file);
              assertThat(finding.element() + " " + finding.en()).contains(said);
              assertThat(finding.vi()).isNotBlank();
            });
    assertThat(deployments()).isEqualTo(before);
  }

  private static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(
            "script task",
            BPMN,
            "<bpmn:serviceTask id=\"stop\" name=\"Dừng giải quyết\" camunda:delegateExpression=\"${stop}\">",
            "<bpmn:scriptTask id=\"stop\">",
            "</bpmn:serviceTask>",
            "stop"),
        mistake("bean as delegate", BPMN, "\"${submit}\"", "\"${dataSource}\"", "submit"),
        mistake(
            "class as delegate",
            BPMN,
            "camunda:delegateExpression=\"${submit}\"",
            "camunda:class=\"java.lang.Runtime\"",
            "submit"),
        mistake(
            "condition that calls a bean",
            BPMN,
            "${outcome == 'agreed'}",
            "${dataSource.connection == null and outcome == 'agreed'}",
            "condition"),
        mistake(
            "listener",
            BPMN,
            "<bpmn:userTask id=\"receiveDossier\" name=\"Kiểm tra, tiếp nhận hồ sơ\" camunda:modelerTemplate=\"vn.hoso.step\">\n        <bpmn:extensionElements>",
            "<bpmn:userTask id=\"receiveDossier\" name=\"Kiểm tra, tiếp nhận hồ sơ\" camunda:modelerTemplate=\"vn.hoso.step\">\n        <bpmn:extensionElements><camunda:taskListener event=\"create\" class=\"java.lang.Runtime\" />",
            "receiveDossier camunda:taskListener is not allowed"),
        mistake(
            "timer",
            BPMN,
            "<bpmn:endEvent id=\"dossierWithdrawn\"",
            "<bpmn:intermediateCatchEvent id=\"waitYear\"><bpmn:timerEventDefinition id=\"year\" /></bpmn:intermediateCatchEvent><bpmn:endEvent id=\"dossierWithdrawn\"",
            "year HoSo cannot run timerEventDefinition yet; take it out"),
        mistake(
            "step of many",
            BPMN,
            "<bpmn:outgoing>appraiseSection_sectionAgrees</bpmn:outgoing>",
            "<bpmn:outgoing>appraiseSection_sectionAgrees</bpmn:outgoing><bpmn:multiInstanceLoopCharacteristics />",
            "appraiseSection Only a user task is repeated"),
        Arguments.of(
            "status that changes within a branch",
            with(
                Folders.found("consult"),
                BPMN,
                "sourceRef=\"apart\" targetRef=\"verifyMatter\" />",
                "sourceRef=\"apart\" targetRef=\"early\" /><bpmn:serviceTask id=\"early\" camunda:delegateExpression=\"${appraise}\" /><bpmn:sequenceFlow id=\"early_verifyMatter\" sourceRef=\"early\" targetRef=\"verifyMatter\" />"),
            BPMN,
            "early The act appraise changes the status within a parallel branch"),
        Arguments.of(
            "decision before the receipt",
            with(ADMISSION, BPMN, "\"${receive}\"", "\"${decide}\""),
            "forms/decide.json",
            "meetingOn \"conclusion\" is the day of the act decide"),
        mistake(
            "no act that hands in",
            BPMN,
            "sourceRef=\"submitDossier\" targetRef=\"submit\"",
            "sourceRef=\"submitDossier\" targetRef=\"receiveDossier\"",
            "receive The act receive meets the dossier as \"Being prepared\""),
        mistake(
            "end of a dossier that nobody closed",
            BPMN,
            "id=\"stop\" name=\"Dừng giải quyết\" camunda:delegateExpression=\"${stop}\"",
            "id=\"stop\" name=\"Dừng giải quyết\" camunda:delegateExpression=\"${determineAuthority}\"",
            "endedWithoutDecision The process ends here while the dossier is still"),
        mistake(
            "way back into the handling after the decision",
            BPMN,
            "sourceRef=\"completeMemberFile\" targetRef=\"memberFileComplete\"",
            "sourceRef=\"completeMemberFile\" targetRef=\"handling\"",
            "The act"),
        mistake(
            "role the unit cannot have",
            BPMN,
            "value=\"INTAKE_CLERK\"",
            "value=\"SECRETARY\"",
            "receiveDossier A unit in the part INTAKE has no post of the role SECRETARY"),
        mistake(
            "role nobody is addressed by",
            BPMN,
            "value=\"INTAKE_CLERK\"",
            "value=\"SYSTEM_ADMIN\"",
            "receiveDossier A unit in the part INTAKE has no post of the role SYSTEM_ADMIN"),
        mistake(
            "condition that is nothing but a bean",
            BPMN,
            "${outcome == 'agreed'}",
            "${dataSource.connection == null}",
            "condition may only compare"),
        mistake(
            "column nobody fills in",
            DMN,
            "<text>cellUnder</text>",
            "<text>cellUndr</text>",
            "inputCellUnder Nobody fills in the column \"cellUndr\""),
        mistake(
            "answer nobody knows",
            DMN,
            "<text>\"GRASSROOTS_STANDING_COMMITTEE\"</text>",
            "<text>\"GRASSROOTS_STANDNG\"</text>",
            "decider: GRASSROOTS_STANDNG"),
        mistake("FEEL that cannot be read", DMN, "&gt;= date(\"2026-07-26\")", "&gt;= dat(", ""),
        mistake(
            "two rows for one question",
            DMN,
            "&lt; date(\"2026-07-26\")",
            "&gt;= date(\"2020-01-01\")",
            "Several rows of the table answer: ruleDate="),
        mistake(
            "no row for a question",
            DMN,
            "&gt;= date(\"2026-07-26\")",
            "&gt;= date(\"2036-07-26\")",
            "No row of the table answers: ruleDate="));
  }

  private static Arguments mistake(
      String what, String file, String text, String planted, String said) {
    return Arguments.of(what, with(ADMISSION, file, text, planted), file, said);
  }

  private static Arguments mistake(
      String what, String file, String text, String planted, String end, String said) {
    String model = new String(ADMISSION.required(file), java.nio.charset.StandardCharsets.UTF_8);
    int from = model.indexOf(text);
    int until = model.indexOf(end, from) + end.length();
    String whole = model.substring(from, until);
    String altered = whole.replace(text, planted).replace(end, "</bpmn:scriptTask>");
    return Arguments.of(what, with(ADMISSION, file, whole, altered), file, said);
  }

  private long deployments() {
    return jdbc.sql("select count(*) from camunda.act_re_deployment").query(Long.class).single();
  }
}
