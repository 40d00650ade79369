package vn.hoso.workflow;

import java.util.Collection;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;

/**
 * Where a path goes on without a drawn line: from a link to its other end, from an early end to the
 * event on the edge of its sub-process that catches it.
 */
final class ModelLeaps {

  private ModelLeaps() {}

  /** Ids of the nodes the path goes on at; empty for every node that no path leaps from. */
  static Stream<String> from(FlowNode node) {
    return node instanceof ThrowEvent event
        ? event.getEventDefinitions().stream().flatMap(definition -> from(event, definition))
        : Stream.empty();
  }

  private static Stream<String> from(ThrowEvent event, EventDefinition definition) {
    var model = (BpmnModelInstance) event.getModelInstance();
    if (definition instanceof LinkEventDefinition link) {
      return model.getModelElementsByType(IntermediateCatchEvent.class).stream()
          .filter(end -> catches(end.getEventDefinitions(), link))
          .map(FlowNode::getId);
    }
    if (definition instanceof ErrorEventDefinition error) {
      return model.getModelElementsByType(BoundaryEvent.class).stream()
          .filter(edge -> event.getParentElement().equals(edge.getAttachedTo()))
          .filter(edge -> catches(edge.getEventDefinitions(), error))
          .map(FlowNode::getId);
    }
    return Stream.empty();
  }

  private static boolean catches(Collection<EventDefinition> ends, LinkEventDefinition link) {
    return ends.stream()
        .anyMatch(
            end ->
                end instanceof LinkEventDefinition other && other.getName().equals(link.getName()));
  }

  private static boolean catches(Collection<EventDefinition> ends, ErrorEventDefinition error) {
    return ends.stream()
        .anyMatch(
            end ->
                end instanceof ErrorEventDefinition other
                    && error.getError().equals(other.getError()));
  }
}
