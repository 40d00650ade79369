package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;

class ModelGraphTest {

  private final ModelGraph graph = graph();

  @Test
  void the_way_leads_through_acts_and_gateways_to_the_next_step() {
    assertThat(graph.after("prepare", Map.of("outcome", "prepared", "section", false)))
        .isEqualTo(new ModelGraph.Ahead(Set.of("decide"), true));
    assertThat(graph.after("prepare", Map.of("outcome", "prepared", "section", true)))
        .isEqualTo(new ModelGraph.Ahead(Set.of("appraise"), true));
  }

  @Test
  void the_flow_without_a_condition_is_taken_when_no_other_is() {
    assertThat(graph.after("decide", Map.of("outcome", "sendBack")).steps())
        .containsExactly("prepare");
    assertThat(graph.after("decide", Map.of("outcome", "anything")).steps())
        .containsExactly("deliver");
  }

  @Test
  void the_end_of_the_embedded_part_leads_on_outside() {
    assertThat(graph.after("deliver", Map.of()))
        .isEqualTo(new ModelGraph.Ahead(Set.of("hold"), true));
  }

  @Test
  void the_end_of_the_process_has_nothing_after_it() {
    assertThat(graph.after("hold", Map.of())).isEqualTo(new ModelGraph.Ahead(Set.of(), true));
  }

  @Test
  void a_gateway_asking_for_something_unknown_leaves_the_answer_open() {
    assertThat(graph.after("prepare", Map.of("outcome", "prepared")).certain()).isFalse();
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
            .endEvent()
            .moveToNode("sectionAsked")
            .condition("no", "${section == false}")
            .connectTo("join")
            .subProcessDone()
            .userTask("hold")
            .endEvent()
            .done();
    var bytes = new ByteArrayOutputStream();
    Bpmn.writeModelToStream(bytes, model);
    return ModelGraph.of(bytes.toByteArray());
  }
}
