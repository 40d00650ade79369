package vn.hoso.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelCheckTest {

  private static final Set<String> VERBS = Set.of("submit", "decide");

  @Test
  void a_model_of_steps_verbs_and_comparisons_passes() {
    String model =
        """
        <userTask id="prepare"><extensionElements><camunda:properties>
          <camunda:property name="timeLimit" value="P10D"/></camunda:properties></extensionElements></userTask>
        <serviceTask id="hand" camunda:delegateExpression="${submit}"/>
        <sequenceFlow id="f" sourceRef="prepare" targetRef="hand">
          <conditionExpression>${outcome == 'prepared'}</conditionExpression></sequenceFlow>
        """;
    assertThat(check(model)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${someOtherBean}",
        "${dataSource}",
        "${submit.perform(null)}",
        "${decide.toString()}",
        "${execution}",
        "#{submit}",
        "submit",
        ""
      })
  void an_automatic_step_names_an_act_and_nothing_else(String expression) {
    String model = "<serviceTask id=\"hand\" camunda:delegateExpression=\"" + expression + "\"/>";
    assertThat(check(model)).extracting(ModelFinding::elementId).containsExactly("hand");
  }

  @Test
  void the_reason_names_the_act_that_does_not_exist() {
    List<ModelFinding> findings =
        check("<serviceTask id=\"hand\" camunda:delegateExpression=\"${someOtherBean}\"/>");
    assertThat(findings)
        .containsExactly(
            new ModelFinding(
                "hand", "Không có hành vi someOtherBean.", "There is no act someOtherBean."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<scriptTask id='bad'/>",
        "<callActivity id='bad'/>",
        "<sendTask id='bad'/>",
        "<serviceTask id='bad' camunda:class='java.lang.Runtime' camunda:delegateExpression='${submit}'/>",
        "<serviceTask id='bad' camunda:expression='${1}' camunda:delegateExpression='${submit}'/>",
        "<serviceTask id='bad' camunda:type='external' camunda:topic='x' camunda:delegateExpression='${submit}'/>",
        "<userTask id='bad' camunda:assignee='kim'/>",
        "<userTask id='bad' name='${execution}'/>",
        "<userTask id='bad'><extensionElements><camunda:taskListener event='create' class='X'/></extensionElements></userTask>",
        "<userTask id='bad'><extensionElements><camunda:inputOutput/></extensionElements></userTask>",
        "<userTask id='bad'><extensionElements><camunda:connector/></extensionElements></userTask>",
        "<userTask id='bad'><documentation>${1}</documentation></userTask>",
        "<intermediateCatchEvent id='bad'><timerEventDefinition><timeDuration>${x}</timeDuration></timerEventDefinition></intermediateCatchEvent>",
        "<sequenceFlow id='bad'><conditionExpression>${outcome.length() == 2}</conditionExpression></sequenceFlow>",
        "<sequenceFlow id='bad'><conditionExpression language='javascript'>${outcome == 'x'}</conditionExpression></sequenceFlow>"
      })
  void whatever_the_engine_would_evaluate_is_refused_with_the_element(String model) {
    assertThat(check(model)).isNotEmpty().extracting(ModelFinding::elementId).containsOnly("bad");
  }

  /** The engine takes its former name for its own; others may follow. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<serviceTask id='bad' camunda:delegateExpression='${submit}' xmlns:a='NS' a:type='shell'/>",
        "<serviceTask id='bad' camunda:delegateExpression='${submit}' xmlns:a='NS' a:class='java.lang.Runtime'/>",
        "<serviceTask id='bad' camunda:delegateExpression='${submit}'><extensionElements><a:field xmlns:a='NS' name='command' stringValue='touch'/></extensionElements></serviceTask>",
        "<serviceTask id='bad' camunda:delegateExpression='${submit}'><extensionElements><a:executionListener xmlns:a='NS' event='start' class='X'/></extensionElements></serviceTask>",
        "<serviceTask id='bad' camunda:delegateExpression='${submit}'><extensionElements><a:connector xmlns:a='NS'/></extensionElements></serviceTask>",
        "<userTask id='bad'><extensionElements><a:inputOutput xmlns:a='NS'/></extensionElements></userTask>",
        "<userTask id='bad'><extensionElements><a:taskListener xmlns:a='NS' event='create'><a:script scriptFormat='x'>1</a:script></a:taskListener></extensionElements></userTask>",
        "<userTask id='bad' xmlns:a='NS' a:assignee='kim'/>",
        "<userTask id='bad' xmlns:a='NS' a:candidateUsers='kim'/>",
        "<userTask id='bad' xmlns:a='NS' a:formKey='x'/>",
        "<userTask id='bad'><extensionElements><properties xmlns='NS'/></extensionElements></userTask>",
        "<userTask id='bad'><extensionElements><properties xmlns=''/></extensionElements></userTask>"
      })
  void nothing_of_another_namespace_is_taken_but_drawing_and_marks(String model) {
    for (String namespace :
        List.of(
            "http://activiti.org/bpmn",
            "http://camunda.org/schema/1.0/dmn",
            "http://camunda.org/schema/1.0/bpmn/",
            "urn:nobody:knows")) {
      assertThat(check(model.replace("NS", namespace)))
          .as(namespace)
          .isNotEmpty()
          .extracting(ModelFinding::elementId)
          .containsOnly("bad");
    }
  }

  @Test
  void marks_of_programs_that_draw_pass() {
    assertThat(
            check(
                "<userTask id='step' xmlns:m='http://camunda.org/schema/modeler/1.0' m:executionPlatform='x'"
                    + " xmlns:c='http://bpmn.io/schema/bpmn/biocolor/1.0' c:fill='#fff'/>"))
        .isEmpty();
  }

  @Test
  void entities_and_broken_files_are_refused() {
    assertThat(ModelCheck.of("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>".getBytes(UTF_8), VERBS))
        .hasSize(1);
    assertThat(ModelCheck.of("<definitions>".getBytes(UTF_8), VERBS)).hasSize(1);
    assertThat(ModelCheck.of(new byte[0], VERBS)).hasSize(1);
  }

  private static List<ModelFinding> check(String inside) {
    String model =
        """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="vn.hoso">
          <process id="p" isExecutable="true" camunda:historyTimeToLive="P3650D">%s</process>
        </definitions>
        """
            .formatted(inside);
    return ModelCheck.of(model.getBytes(UTF_8), VERBS);
  }
}
