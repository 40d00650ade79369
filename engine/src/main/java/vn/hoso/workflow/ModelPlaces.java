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
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/** The nodes of a model and of the shared processes it calls, read from their files. */
final class ModelPlaces {

  record Flow(String to, Optional<FlowCondition> condition, boolean otherwise) {}

  /**
   * @param process id of the process it lies in: each knows variables of its own
   * @param verb of the act it performs
   * @param inside id of the first node inside, for a sub-process or a call
   * @param around id of the sub-process it lies in, or of the activity that calls its process
   * @param fork whether it parts the way into branches
   * @param join whether it waits for all branches that come to it
   * @param repeated whether the step is open several times at once: by several units, or for
   *     several items
   * @param breaksOff id of the sub-process an early end takes the process off, to go on from its
   *     edge
   */
  record Place(
      String id,
      String process,
      boolean step,
      boolean choice,
      Optional<String> verb,
      List<Flow> flows,
      Optional<String> inside,
      Optional<String> around,
      boolean fork,
      boolean join,
      boolean repeated,
      Optional<String> breaksOff) {}

  private static final String DECISION = "decision";
  private static final String HALFWAY = "halfway";

  private final Map<String, Place> places = new HashMap<>();

  private final Set<String> decisions = new LinkedHashSet<>();

  private final Set<String> closed = new HashSet<>();

  /** Messages that take the process off a step, or off all that a place holds. */
  private final Map<String, Set<String>> heard = new HashMap<>();

  /** Ids of the events that hear it, by place and message. */
  private final Map<String, Set<String>> events = new HashMap<>();

  private String start;

  /** Files of the called models, by their processes. */
  private final Map<String, String> called = new LinkedHashMap<>();

  private ModelPlaces() {}

  /**
   * @param files the content of a called model by the name of its file
   */
  static ModelPlaces read(byte[] bpmn, Function<String, byte[]> files) {
    ModelPlaces graph = new ModelPlaces();
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
    model
        .getModelElementsByType(BusinessRuleTask.class)
        .forEach(task -> values(task, DECISION).forEach(decisions::add));
    model.getModelElementsByType(UserTask.class).forEach(this::readHalfway);
    model
        .getModelElementsByType(BoundaryEvent.class)
        .forEach(edge -> hear(edge.getAttachedTo().getId(), edge));
    model.getModelElementsByType(StartEvent.class).stream()
        .filter(start -> start.getParentElement() instanceof SubProcess)
        .filter(start -> ((SubProcess) start.getParentElement()).triggeredByEvent())
        .forEach(start -> hear(container((SubProcess) start.getParentElement()), start));
  }

  /** What an event sub-process takes the process off: all that lies around it. */
  private static String container(SubProcess events) {
    return events.getParentElement() instanceof BaseElement around ? around.getId() : "";
  }

  private void hear(String place, CatchEvent edge) {
    edge.getEventDefinitions().stream()
        .filter(MessageEventDefinition.class::isInstance)
        .map(each -> ((MessageEventDefinition) each).getMessage().getName())
        .forEach(
            message -> {
              heard.computeIfAbsent(place, id -> new HashSet<>()).add(message);
              events
                  .computeIfAbsent(place + " " + message, key -> new HashSet<>())
                  .add(edge.getId());
            });
  }

  private void readHalfway(UserTask step) {
    values(step, HALFWAY).filter("no"::equals).forEach(no -> closed.add(step.getId()));
  }

  private static Stream<String> values(FlowNode node, String property) {
    return node.getExtensionElements() == null
        ? Stream.empty()
        : node
            .getExtensionElements()
            .getElementsQuery()
            .filterByType(CamundaProperties.class)
            .list()
            .stream()
            .flatMap(properties -> properties.getCamundaProperties().stream())
            .filter(each -> property.equals(each.getCamundaName()))
            .map(each -> each.getCamundaValue());
  }

  /** Steps at which no dossier is entered half-way. */
  Set<String> closed() {
    return closed;
  }

  Map<String, Place> places() {
    return places;
  }

  /** The nodes that begin the branches of a parting; empty for every other node. */
  List<String> branches(String id) {
    Place place = places.get(id);
    return place.fork() ? place.flows().stream().map(Flow::to).toList() : List.of();
  }

  /** Where the branches of a parting come together. */
  String join(String fork) {
    Deque<String> open = new ArrayDeque<>(branches(fork));
    Set<String> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      Place place = places.get(open.pop());
      if (place.join()) {
        return place.id();
      }
      Place from = place.fork() ? places.get(join(place.id())) : place;
      if (from.breaksOff().isEmpty()) {
        from.flows().stream().map(Flow::to).filter(seen::add).forEach(open::push);
      }
    }
    throw new IllegalStateException("no branches come together behind " + fork);
  }

  /** Names of the decision tables its business rule tasks ask. */
  Set<String> decisions() {
    return decisions;
  }

  /** Messages that take the process off, by the step, sub-process, call or process they end. */
  Map<String, Set<String>> heard() {
    return heard;
  }

  /** Ids of the events that hear a message, by place and message, parted by a blank. */
  Map<String, Set<String>> events() {
    return events;
  }

  /** Files of the called models, by their processes. */
  Map<String, String> called() {
    return called;
  }

  String start() {
    return start;
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
        node.getParentElement() instanceof SubProcess sub ? Optional.of(sub.getId()) : caller,
        node instanceof ParallelGateway && node.getOutgoing().size() > 1,
        node instanceof ParallelGateway && node.getIncoming().size() > 1,
        node instanceof UserTask task && task.getLoopCharacteristics() != null,
        node instanceof EndEvent && ModelLeaps.from(node).findAny().isPresent()
            ? Optional.of(((BaseElement) node.getParentElement()).getId())
            : Optional.empty());
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
}
