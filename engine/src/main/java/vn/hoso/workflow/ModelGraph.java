package vn.hoso.workflow;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/**
 * Where the flows of a model and of the shared processes it calls lead, read once per revision and
 * never changed.
 */
final class ModelGraph {

  private record Flow(String to, Optional<FlowCondition> condition, boolean otherwise) {}

  /**
   * @param process id of the process it lies in: each knows variables of its own
   * @param verb of the act it performs
   * @param inside id of the first node inside, for a sub-process or a call
   * @param around id of the sub-process it lies in, or of the activity that calls its process
   */
  private record Place(
      String id,
      String process,
      boolean step,
      boolean choice,
      Optional<String> verb,
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

  /** Messages that take the process off an open step. */
  private final Map<String, Set<String>> heard = new HashMap<>();

  private String start;

  /** Files of the called models, by their processes. */
  private final Map<String, String> called = new LinkedHashMap<>();

  private ModelGraph() {}

  /**
   * @param files the content of a called model by the name of its file
   */
  static ModelGraph of(byte[] bpmn, Function<String, byte[]> files) {
    ModelGraph graph = new ModelGraph();
    BpmnModelInstance model = read(bpmn);
    Map<String, String> firsts = new HashMap<>();
    for (CallActivity call : model.getModelElementsByType(CallActivity.class)) {
      String file = call.getCalledElement() + ".bpmn";
      BpmnModelInstance called = read(files.apply(file));
      graph.called.put(call.getCalledElement(), file);
      graph.add(called, Map.of(), Optional.of(call.getId()));
      first(process(called).getFlowElements()).ifPresent(id -> firsts.put(call.getId(), id));
    }
    graph.add(model, firsts, Optional.empty());
    graph.start = first(process(model).getFlowElements()).orElse("");
    return graph;
  }

  private static BpmnModelInstance read(byte[] bpmn) {
    return Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn));
  }

  private static Process process(BpmnModelInstance model) {
    return model.getModelElementsByType(Process.class).iterator().next();
  }

  /**
   * @param firsts id of the first node of what an activity calls, by the activity
   * @param caller id of the activity that calls this model
   */
  private void add(BpmnModelInstance model, Map<String, String> firsts, Optional<String> caller) {
    String process = process(model).getId();
    model
        .getModelElementsByType(FlowNode.class)
        .forEach(node -> places.put(node.getId(), place(node, process, firsts, caller)));
    model.getModelElementsByType(BusinessRuleTask.class).forEach(this::readDecisions);
    model.getModelElementsByType(BoundaryEvent.class).forEach(this::readMessages);
  }

  private void readMessages(BoundaryEvent edge) {
    edge.getEventDefinitions().stream()
        .filter(MessageEventDefinition.class::isInstance)
        .map(each -> ((MessageEventDefinition) each).getMessage().getName())
        .forEach(
            message ->
                heard
                    .computeIfAbsent(edge.getAttachedTo().getId(), id -> new HashSet<>())
                    .add(message));
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

  /** Names of the files of the models it calls. */
  Set<String> called() {
    return Set.copyOf(called.values());
  }

  /** The node the process starts at. */
  String start() {
    return start;
  }

  boolean isStep(String id) {
    return places.containsKey(id) && places.get(id).step();
  }

  /** Whether a message of that name, sent while the step is open, takes the process off it. */
  boolean hears(String stepId, String message) {
    return heard.getOrDefault(stepId, Set.of()).contains(message);
  }

  /** The act a service task performs; empty for every other node. */
  Optional<String> verb(String id) {
    return places.get(id).verb();
  }

  /** Id of the activity that calls the model the step belongs to; empty where none does. */
  Optional<String> caller(String stepId) {
    return inCalled(stepId) ? places.get(stepId).around() : Optional.empty();
  }

  boolean together(String one, String other) {
    return places.get(one).process().equals(places.get(other).process());
  }

  /** Where a path may go on: of a choice, every way that is not closed by what is known. */
  List<String> onward(String id, Map<String, ?> known) {
    Place place = places.get(id);
    if (!place.choice()) {
      Deque<String> next = new ArrayDeque<>();
      follow(place, known, next);
      return List.copyOf(next);
    }
    return place.flows().stream()
        .filter(flow -> flow.condition().flatMap(each -> each.holds(known)).orElse(true))
        .map(Flow::to)
        .toList();
  }

  /** The outcomes that lead from a choice to the next node; empty where it does not ask for one. */
  Set<String> outcomes(String from, String to) {
    return places.get(from).flows().stream()
        .filter(flow -> flow.to().equals(to))
        .flatMap(flow -> flow.condition().stream())
        .flatMap(condition -> condition.alternatives().stream().flatMap(List::stream))
        .filter(each -> each.variable().equals("outcome") && each.equal())
        .map(each -> String.valueOf(each.literal()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether the step belongs to a called model. */
  boolean inCalled(String stepId) {
    return called.containsKey(places.get(stepId).process());
  }

  private static Place place(
      FlowNode node, String process, Map<String, String> firsts, Optional<String> caller) {
    return new Place(
        node.getId(),
        process,
        node instanceof UserTask,
        node instanceof ExclusiveGateway,
        verb(node),
        Stream.concat(
                node.getOutgoing().stream().map(flow -> flow(node, flow)),
                ModelLeaps.from(node).map(to -> new Flow(to, Optional.empty(), false)))
            .toList(),
        node instanceof SubProcess sub
            ? first(sub.getFlowElements())
            : Optional.ofNullable(firsts.get(node.getId())),
        node.getParentElement() instanceof SubProcess sub ? Optional.of(sub.getId()) : caller);
  }

  private static Optional<String> verb(FlowNode node) {
    return node instanceof ServiceTask task
        ? Optional.ofNullable(task.getCamundaDelegateExpression())
            .map(expression -> expression.replaceAll("[${}]", ""))
        : Optional.empty();
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

  private static Optional<String> first(Collection<FlowElement> elements) {
    return elements.stream()
        .filter(StartEvent.class::isInstance)
        .map(FlowElement::getId)
        .findFirst();
  }

  /**
   * The user tasks reached from a completed one.
   *
   * @param variables of the process the step lies in
   * @param callers of the process that called it; empty where none did
   */
  Ahead after(String stepId, Map<String, ?> variables, Map<String, ?> callers) {
    Place from = places.get(stepId);
    Function<Place, Map<String, ?>> known =
        place -> place.process().equals(from.process()) ? variables : callers;
    Set<String> steps = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    if (!follow(from, variables, open)) {
      return new Ahead(Set.of(), false);
    }
    while (!open.isEmpty()) {
      Place place = places.get(open.pop());
      if (place.step()) {
        steps.add(place.id());
      } else if (seen.add(place.id()) && !follow(place, known.apply(place), open)) {
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
