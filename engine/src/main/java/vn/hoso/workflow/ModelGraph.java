package vn.hoso.workflow;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/** Where the flows of a model lead, read once per revision and never changed. */
final class ModelGraph {

  private record Flow(String to, Optional<FlowCondition> condition, boolean otherwise) {}

  /**
   * @param inside id of the first node inside, for a sub-process
   * @param around id of the sub-process it lies in
   */
  private record Place(
      String id,
      boolean step,
      boolean choice,
      List<Flow> flows,
      Optional<String> inside,
      Optional<String> around) {}

  /**
   * What comes next.
   *
   * @param steps ids of the user tasks reached; empty when the process ends
   * @param certain false where a condition asks for something not known yet: then {@code steps}
   *     says nothing
   */
  record Ahead(Set<String> steps, boolean certain) {}

  private static final String DECISION = "decision";

  private final Map<String, Place> places = new HashMap<>();

  private final Set<String> decisions = new LinkedHashSet<>();

  private ModelGraph() {}

  static ModelGraph of(byte[] bpmn) {
    BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn));
    ModelGraph graph = new ModelGraph();
    model
        .getModelElementsByType(FlowNode.class)
        .forEach(node -> graph.places.put(node.getId(), place(node)));
    model.getModelElementsByType(BusinessRuleTask.class).forEach(graph::readDecisions);
    return graph;
  }

  private void readDecisions(BusinessRuleTask task) {
    if (task.getExtensionElements() != null) {
      task
          .getExtensionElements()
          .getElementsQuery()
          .filterByType(CamundaProperties.class)
          .list()
          .stream()
          .flatMap(properties -> properties.getCamundaProperties().stream())
          .filter(property -> DECISION.equals(property.getCamundaName()))
          .forEach(property -> decisions.add(property.getCamundaValue()));
    }
  }

  /** Names of the decision tables its business rule tasks ask. */
  Set<String> decisions() {
    return Set.copyOf(decisions);
  }

  private static Place place(FlowNode node) {
    return new Place(
        node.getId(),
        node instanceof UserTask,
        node instanceof ExclusiveGateway,
        Stream.concat(
                node.getOutgoing().stream().map(flow -> flow(node, flow)),
                ModelLeaps.from(node).map(to -> new Flow(to, Optional.empty(), false)))
            .toList(),
        node instanceof SubProcess sub ? first(sub) : Optional.empty(),
        node.getParentElement() instanceof SubProcess sub
            ? Optional.of(sub.getId())
            : Optional.empty());
  }

  private static Flow flow(FlowNode from, SequenceFlow flow) {
    boolean otherwise =
        from instanceof ExclusiveGateway gateway && flow.equals(gateway.getDefault());
    return new Flow(
        flow.getTarget().getId(),
        Optional.ofNullable(flow.getConditionExpression())
            .flatMap(condition -> FlowCondition.parse(condition.getTextContent())),
        otherwise);
  }

  private static Optional<String> first(SubProcess sub) {
    return sub.getFlowElements().stream()
        .filter(StartEvent.class::isInstance)
        .map(FlowElement::getId)
        .findFirst();
  }

  /** The user tasks reached from a completed one, with these variables. */
  Ahead after(String stepId, Map<String, ?> variables) {
    Set<String> steps = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    if (!follow(places.get(stepId), variables, open)) {
      return new Ahead(Set.of(), false);
    }
    while (!open.isEmpty()) {
      Place place = places.get(open.pop());
      if (place.step()) {
        steps.add(place.id());
      } else if (seen.add(place.id()) && !follow(place, variables, open)) {
        return new Ahead(Set.of(), false);
      }
    }
    return new Ahead(steps, true);
  }

  /** Puts on what follows the place; false where it cannot be told. */
  private boolean follow(Place place, Map<String, ?> variables, Deque<String> open) {
    if (place.inside().isPresent() && !place.step()) {
      open.push(place.inside().orElseThrow());
      return true;
    }
    if (place.choice()) {
      return choose(place, variables, open);
    }
    if (place.flows().isEmpty()) {
      place
          .around()
          .ifPresent(around -> places.get(around).flows().forEach(flow -> open.push(flow.to())));
    }
    place.flows().forEach(flow -> open.push(flow.to()));
    return true;
  }

  private static boolean choose(Place place, Map<String, ?> variables, Deque<String> open) {
    for (Flow flow : place.flows()) {
      if (flow.otherwise()) {
        continue;
      }
      Optional<Boolean> taken =
          flow.condition().map(each -> each.holds(variables)).orElse(Optional.of(true));
      if (taken.isEmpty()) {
        return false;
      }
      if (taken.get()) {
        open.push(flow.to());
        return true;
      }
    }
    place.flows().stream()
        .filter(Flow::otherwise)
        .findFirst()
        .ifPresent(flow -> open.push(flow.to()));
    return true;
  }
}
