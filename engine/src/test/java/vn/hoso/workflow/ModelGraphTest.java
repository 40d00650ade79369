package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;

class ModelGraphTest {

  private static final byte[] CALLED =
      bytes(
          Bpmn.createExecutableProcess("signing").startEvent().userTask("draft").endEvent().done());

  private final ModelGraph graph = graph();

  @Test
  void the_way_leads_through_acts_and_gateways_to_the_next_step() {
    assertThat(graph.after("prepare", Map.of("outcome", "prepared", "section", false), Map.of()))
        .isEqualTo(new ModelGraph.Ahead(Set.of("decide"), Set.of("submit"), true));
    assertThat(graph.after("prepare", Map.of("outcome", "prepared", "section", true), Map.of()))
        .isEqualTo(new ModelGraph.Ahead(Set.of("appraise"), Set.of("submit"), true));
  }

  @Test
  void the_flow_without_a_condition_is_taken_when_no_other_is() {
    assertThat(graph.after("decide", Map.of("outcome", "sendBack"), Map.of()).steps())
        .containsExactly("prepare");
    assertThat(graph.after("decide", Map.of("outcome", "anything"), Map.of()).steps())
        .containsExactly("deliver");
  }

  @Test
  void the_end_of_the_embedded_part_leads_on_outside() {
    assertThat(graph.after("tell", Map.of(), Map.of()))
        .isEqualTo(new ModelGraph.Ahead(Set.of("hold"), Set.of(), true));
  }

  @Test
  void a_call_leads_to_the_first_step_of_what_is_called() {
    assertThat(graph.called()).containsExactly("signing.bpmn");
    assertThat(graph.after("deliver", Map.of(), Map.of()))
        .isEqualTo(new ModelGraph.Ahead(Set.of("draft"), Set.of(), true));
    assertThat(graph.inCalled("draft")).isTrue();
    assertThat(graph.inCalled("deliver")).isFalse();
  }

  @Test
  void behind_the_call_the_answer_of_the_caller_counts_and_not_that_of_the_called_step() {
    Map<String, String> signed = Map.of("outcome", "signed");
    assertThat(graph.after("draft", signed, Map.of("outcome", "decided")).steps())
        .containsExactly("tell");
    assertThat(graph.after("draft", signed, Map.of("outcome", "signed")).steps())
        .containsExactly("hold");
    assertThat(graph.after("draft", signed, Map.of()).certain()).isFalse();
  }

  @Test
  void the_end_of_the_process_has_nothing_after_it() {
    assertThat(graph.after("hold", Map.of(), Map.of()))
        .isEqualTo(new ModelGraph.Ahead(Set.of(), Set.of(), true));
  }

  @Test
  void a_gateway_asking_for_something_unknown_leaves_the_answer_open() {
    assertThat(graph.after("prepare", Map.of("outcome", "prepared"), Map.of()).certain()).isFalse();
  }

  private static ModelGraph graph() {
    var model =
        Bpmn.createExecutableProcess("p")
            .startEvent()
            .subProcess("handling")
            .embeddedSubProcess()
            .startEvent()
            .userTask("prepare")
            .serviceTask("submit")
            .camundaDelegateExpression("${submit}")
            .exclusiveGateway("sectionAsked")
            .condition("yes", "${section == true}")
            .userTask("appraise")
            .exclusiveGateway("join")
            .userTask("decide")
            .exclusiveGateway("decided")
            .condition("back", "${outcome == 'sendBack'}")
            .connectTo("prepare")
            .moveToNode("decided")
            .userTask("deliver")
            .callActivity("sign")
            .calledElement("signing")
            .exclusiveGateway("asked")
            .condition("signed", "${outcome == 'signed'}")
            .endEvent()
            .moveToNode("asked")
            .condition("decided", "${outcome == 'decided'}")
            .userTask("tell")
            .endEvent()
            .moveToNode("sectionAsked")
            .condition("no", "${section == false}")
            .connectTo("join")
            .subProcessDone()
            .userTask("hold")
            .endEvent()
            .done();
    return ModelGraph.of(bytes(model), file -> CALLED);
  }

  private static byte[] bytes(BpmnModelInstance model) {
    var bytes = new ByteArrayOutputStream();
    Bpmn.writeModelToStream(bytes, model);
    return bytes.toByteArray();
  }
}
