package vn.hoso.bpmn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Where the flows of a process lead, links and early ends included. A call activity is passed
 * through; the shared process it calls is a graph of its own beside it.
 */
public final class FlowGraph {

  private static final Set<String> NODES =
      Set.of(
          "startEvent",
          "endEvent",
          "userTask",
          "serviceTask",
          "businessRuleTask",
          "exclusiveGateway",
          "parallelGateway",
          "subProcess",
          "callActivity",
          "boundaryEvent",
          "intermediateCatchEvent",
          "intermediateThrowEvent");

  public record Flow(String id, String to, FlowChoice choice) {}

  /**
   * @param container id of the sub-process or process it lies in
   */
  public record Node(String id, String kind, String container, List<Flow> flows) {
    public boolean is(String kind) {
      return this.kind.equals(kind);
    }
  }

  private final Map<String, Node> nodes = new HashMap<>();
  private final Map<String, String> insides = new HashMap<>();
  private final Map<String, String> edges = new HashMap<>();

  /** Events on the edges of activities, by activity. */
  private final Map<String, List<String>> attached = new HashMap<>();

  private final Map<String, String> activities = new HashMap<>();

  /** Of a model and those it calls. */
  public static FlowGraph of(List<Document> models) {
    FlowGraph graph = new FlowGraph();
    models.stream()
        .map(ModelElements::of)
        .forEach(
            bpmn ->
                NODES.stream()
                    .flatMap(kind -> bpmn.named(kind))
                    .forEach(element -> graph.add(element, bpmn)));
    return graph;
  }

  private void add(Element element, ModelElements bpmn) {
    String id = element.getAttribute("id");
    String container = ((Element) element.getParentNode()).getAttribute("id");
    nodes.put(id, new Node(id, element.getLocalName(), container, flows(element, bpmn)));
    if (element.getLocalName().equals("startEvent")) {
      insides.put(container, id);
    }
    if (element.getLocalName().equals("boundaryEvent")) {
      String activity = element.getAttribute("attachedToRef");
      attached.computeIfAbsent(activity, key -> new ArrayList<>()).add(id);
      activities.put(id, activity);
    }
    message(element, bpmn)
        .filter(name -> element.getLocalName().equals("boundaryEvent"))
        .ifPresent(name -> edges.put(element.getAttribute("attachedToRef") + " " + name, id));
  }

  private static Optional<String> message(Element event, ModelElements bpmn) {
    return Xml.child(event, Xml.BPMN, "messageEventDefinition")
        .map(definition -> definition.getAttribute("messageRef"))
        .flatMap(
            ref ->
                bpmn.named("message")
                    .filter(message -> id(message).equals(ref))
                    .map(message -> message.getAttribute("name"))
                    .findFirst());
  }

  /** Id of the event on the edge of an activity that hears a message of that name. */
  public Optional<String> edge(String activityId, String message) {
    return Optional.ofNullable(edges.get(activityId + " " + message));
  }

  /** How many flows lead to the node. */
  int into(String nodeId) {
    return (int)
        nodes.values().stream()
            .flatMap(node -> node.flows().stream())
            .filter(flow -> flow.to().equals(nodeId))
            .count();
  }

  /** The events on the edge of an activity. */
  List<String> edges(String activityId) {
    return attached.getOrDefault(activityId, List.of());
  }

  /** The activity an event stands on the edge of; absent for every other node. */
  Optional<String> activity(String edgeId) {
    return Optional.ofNullable(activities.get(edgeId));
  }

  /** Whether the node lies in that sub-process or process, at whatever depth. */
  boolean liesIn(String nodeId, String container) {
    for (String at = nodeId; nodes.containsKey(at); at = nodes.get(at).container()) {
      if (nodes.get(at).container().equals(container)) {
        return true;
      }
    }
    return false;
  }

  private static List<Flow> flows(Element from, ModelElements bpmn) {
    String id = from.getAttribute("id");
    Stream<Flow> drawn = bpmn.flowsFrom(id).map(FlowGraph::flow);
    return Stream.concat(drawn, leaps(from, bpmn).map(to -> new Flow(id, to, FlowChoice.of(""))))
        .toList();
  }

  private static Flow flow(Element flow) {
    String condition =
        Xml.child(flow, Xml.BPMN, "conditionExpression").map(Element::getTextContent).orElse("");
    return new Flow(
        flow.getAttribute("id"), flow.getAttribute("targetRef"), FlowChoice.of(condition));
  }

  private static Stream<String> leaps(Element from, ModelElements bpmn) {
    return switch (from.getLocalName()) {
      case "intermediateThrowEvent" ->
          partners(from, bpmn, "linkEventDefinition", "name", "intermediateCatchEvent")
              .map(FlowGraph::id);
      case "endEvent" ->
          partners(from, bpmn, "errorEventDefinition", "errorRef", "boundaryEvent")
              .filter(
                  edge ->
                      edge.getAttribute("attachedToRef").equals(id((Element) from.getParentNode())))
              .map(FlowGraph::id);
      default -> Stream.empty();
    };
  }

  private static Stream<Element> partners(
      Element from, ModelElements bpmn, String definition, String key, String kind) {
    Optional<Element> mine = Xml.child(from, Xml.BPMN, definition);
    return mine.stream()
        .flatMap(
            own ->
                bpmn.named(kind)
                    .filter(
                        other ->
                            Xml.child(other, Xml.BPMN, definition)
                                .filter(its -> its.getAttribute(key).equals(own.getAttribute(key)))
                                .isPresent()));
  }

  private static String id(Element element) {
    return element.getAttribute("id");
  }

  /** The steps a dossier may come to next. */
  Set<String> stepsAfter(String id) {
    return stepsAfter(id, this::after);
  }

  /** The steps a dossier comes to next, given what officials chose. */
  public Set<String> stepsAfter(String id, Map<String, String> chosen) {
    return stepsAfter(id, at -> after(at, chosen));
  }

  private Set<String> stepsAfter(String id, Function<String, List<Flow>> after) {
    return way(id, after).steps();
  }

  /** What lies between a step and the next ones, in the order it is come to; calls are passed. */
  public Set<String> between(String id) {
    return way(id, this::after).passed();
  }

  /** As {@link #between(String)}, given what officials chose. */
  public Set<String> between(String id, Map<String, String> chosen) {
    return way(id, at -> after(at, chosen)).passed();
  }

  private record Way(Set<String> passed, Set<String> steps) {}

  private Way way(String id, Function<String, List<Flow>> after) {
    Way way = new Way(new LinkedHashSet<>(), new HashSet<>());
    Deque<String> open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      for (Flow flow : after.apply(open.pop())) {
        if (node(flow.to()).filter(node -> node.is("userTask")).isPresent()) {
          way.steps().add(flow.to());
        } else if (way.passed().add(flow.to())) {
          open.push(flow.to());
        }
      }
    }
    return way;
  }

  /** Whether one step follows the other, or both the same one. */
  public boolean neighbours(String one, String other) {
    return stepsAfter(one).contains(other)
        || stepsAfter(other).contains(one)
        || nodes.values().stream()
            .filter(node -> node.is("userTask"))
            .map(node -> stepsAfter(node.id()))
            .anyMatch(next -> next.contains(one) && next.contains(other));
  }

  /** Where a dossier enters: the starts of processes, not those within them. */
  public List<String> starts() {
    return nodes.values().stream()
        .filter(node -> node.is("startEvent") && !nodes.containsKey(node.container()))
        .map(Node::id)
        .sorted()
        .toList();
  }

  public Stream<Node> nodes() {
    return nodes.values().stream();
  }

  /** Where the path goes on: into a sub-process, or out of it at its end. */
  public List<Flow> after(String nodeId) {
    Node node = nodes.get(nodeId);
    if (node == null) {
      return List.of();
    }
    if (node.is("subProcess") && insides.containsKey(nodeId)) {
      return List.of(new Flow(nodeId, insides.get(nodeId), FlowChoice.of("")));
    }
    boolean endsInside =
        node.is("endEvent") && node.flows().isEmpty() && nodes.containsKey(node.container());
    return endsInside ? nodes.get(node.container()).flows() : node.flows();
  }

  /**
   * As {@link #after(String)}, given what officials chose: where flows ask for a choice, only those
   * that ask for it count, since the others may hold or not by chance.
   */
  public List<Flow> after(String nodeId, Map<String, String> chosen) {
    List<Flow> flows = after(nodeId);
    return flows.stream()
        .filter(flow -> flow.choice().mayHold(chosen))
        .filter(
            flow ->
                FlowChoice.CHOSEN.stream()
                    .filter(each -> flows.stream().anyMatch(other -> other.choice().asksFor(each)))
                    .allMatch(flow.choice()::asksFor))
        .toList();
  }

  /** Absent for an id that no flow node bears. */
  public Optional<Node> node(String id) {
    return Optional.ofNullable(nodes.get(id));
  }
}
