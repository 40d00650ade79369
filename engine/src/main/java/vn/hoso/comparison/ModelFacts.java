package vn.hoso.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.hoso.bpmn.Xml;

/**
 * What a model means, whatever its order, its prefixes, its drawing and the marks of the program
 * that wrote it. A flow is known by what it joins, since drawing it anew gives it another id.
 */
final class ModelFacts {

  /**
   * @param name null where it has none
   * @param container id of the process or sub-process it lies in; empty at the top
   * @param values what else is said of it, by name
   */
  record Fact(String id, String kind, String name, String container, Map<String, String> values) {

    String value(String key) {
      return values.getOrDefault(key, "");
    }
  }

  static final String FLOW = "sequenceFlow";
  static final String STEP = "userTask";
  static final String CONDITION = "condition";
  static final String PROPERTY = "property:";
  static final String SOURCE = "sourceRef";
  static final String TARGET = "targetRef";

  private static final Set<String> KINDS =
      Set.of(
          "process",
          "participant",
          "lane",
          "startEvent",
          "endEvent",
          STEP,
          "serviceTask",
          "businessRuleTask",
          "exclusiveGateway",
          "parallelGateway",
          "subProcess",
          "callActivity",
          "boundaryEvent",
          "intermediateCatchEvent",
          "intermediateThrowEvent",
          FLOW,
          "textAnnotation");

  /** Told by the flows themselves, drawn only, or looked up by whoever refers to it. */
  private static final Set<String> LEFT_OUT =
      Set.of("incoming", "outgoing", "association", "group", "category", "message", "error");

  /** What goes without saying; programs leave it out when they write. */
  private static final Set<String> DEFAULTS =
      Set.of(
          "cancelActivity=true",
          "isInterrupting=true",
          "isSequential=false",
          "isForCompensation=false",
          "triggeredByEvent=false",
          "parallelMultiple=false",
          "startQuantity=1",
          "completionQuantity=1",
          "isClosed=false",
          "processType=None",
          "gatewayDirection=Unspecified");

  private static final String TEMPLATE = "modelerTemplate";

  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final Map<String, String> referred = new HashMap<>();
  private final List<Fact> flows = new ArrayList<>();

  private ModelFacts() {}

  static ModelFacts of(Document bpmn) {
    ModelFacts model = new ModelFacts();
    Stream.of("message", "error")
        .flatMap(kind -> Xml.all(bpmn, Xml.BPMN, kind))
        .forEach(
            each ->
                model.referred.put(
                    each.getAttribute("id"),
                    each.getAttribute("name") + each.getAttribute("errorCode")));
    Xml.all(bpmn, Xml.BPMN, FLOW)
        .forEach(each -> model.referred.put(each.getAttribute("id"), each.getAttribute(TARGET)));
    Xml.children(bpmn.getDocumentElement()).forEach(each -> model.visit(each, null, ""));
    model
        .all()
        .forEach(
            fact -> fact.values().computeIfPresent("flowNodeRef", (key, refs) -> sorted(refs)));
    model.flows.forEach(model::add);
    return model;
  }

  Collection<Fact> all() {
    return facts.values();
  }

  Fact get(String key) {
    return facts.get(key);
  }

  Set<String> keys() {
    return facts.keySet();
  }

  /** Two flows between the same two are told apart by their order. */
  private void add(Fact flow) {
    String key = flow.value(SOURCE) + "→" + flow.value(TARGET);
    String free =
        IntStream.iterate(1, at -> at + 1)
            .mapToObj(at -> at == 1 ? key : key + "#" + at)
            .filter(each -> !facts.containsKey(each))
            .findFirst()
            .orElseThrow();
    facts.put(free, flow);
  }

  private void visit(Element element, Fact owner, String path) {
    String name = element.getLocalName();
    boolean bpmn = Xml.BPMN.equals(element.getNamespaceURI());
    if (bpmn ? LEFT_OUT.contains(name) : !Xml.CAMUNDA.equals(element.getNamespaceURI())) {
      return;
    }
    if (bpmn && KINDS.contains(name)) {
      Fact fact = fact(element, owner);
      Xml.children(element).forEach(each -> visit(each, fact, ""));
    } else if (owner == null
        || Set.of("laneSet", "extensionElements", "properties").contains(name)) {
      Xml.children(element).forEach(each -> visit(each, owner, path));
    } else {
      fold(element, owner, path);
    }
  }

  private Fact fact(Element element, Fact owner) {
    String kind = element.getLocalName();
    String container =
        owner == null ? "" : owner.kind().equals("lane") ? owner.container() : owner.id();
    Map<String, String> values = new TreeMap<>();
    attributes(element)
        .filter(each -> !each.getLocalName().equals("name"))
        .forEach(each -> put(values, "", each));
    Fact fact =
        new Fact(
            kind.equals("participant")
                ? "participant:" + element.getAttribute("processRef")
                : element.getAttribute("id"),
            kind,
            words(element.getAttribute("name")),
            container,
            values);
    if (kind.equals(FLOW)) {
      flows.add(fact);
    } else {
      facts.put(fact.id(), fact);
    }
    return fact;
  }

  /** What has no meaning of its own is said of what it lies in. */
  private void fold(Element element, Fact owner, String path) {
    String name = element.getLocalName();
    Map<String, String> values = owner.values();
    String text = Xml.children(element).findAny().isEmpty() ? words(element.getTextContent()) : "";
    switch (name) {
      case "property" ->
          say(values, PROPERTY + element.getAttribute("name"), element.getAttribute("value"));
      case "conditionExpression" -> say(values, CONDITION, text);
      case "flowNodeRef" -> values.merge(name, text, (one, other) -> one + " " + other);
      default -> {
        String at = path + name;
        say(values, at, text.isEmpty() ? name : text);
        attributes(element).forEach(each -> put(values, at + "@", each));
        Xml.children(element).forEach(each -> visit(each, owner, at + "/"));
      }
    }
  }

  private static String sorted(String refs) {
    return String.join(" ", Stream.of(refs.split(" ")).sorted().toList());
  }

  private void put(Map<String, String> values, String path, Attr attribute) {
    String name = attribute.getLocalName();
    String value = attribute.getValue();
    if (!DEFAULTS.contains(name + "=" + value) && !name.startsWith(TEMPLATE)) {
      boolean refers = Set.of("messageRef", "errorRef", "default").contains(name);
      say(values, path + name, refers ? referred.getOrDefault(value, value) : value);
    }
  }

  private static void say(Map<String, String> values, String key, String value) {
    if (!value.isBlank()) {
      values.put(key, words(value));
    }
  }

  private static Stream<Attr> attributes(Element element) {
    var all = element.getAttributes();
    return IntStream.range(0, all.getLength())
        .mapToObj(all::item)
        .map(Attr.class::cast)
        .filter(
            each -> each.getNamespaceURI() == null || Xml.CAMUNDA.equals(each.getNamespaceURI()))
        .filter(each -> !each.getLocalName().equals("id"));
  }

  /** However it is broken into lines. */
  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
