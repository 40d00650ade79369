package vn.hoso.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.hoso.bpmn.Namespaces;
import vn.hoso.bpmn.Xml;
import vn.hoso.folder.FolderRefused;

/**
 * Refuses what a model must not hold, by a list of what it may: a model is edited by
 * administrators, and whatever the engine would evaluate in it would run with all the rights of the
 * server.
 */
final class ModelCheck {

  private static final Set<String> BPMN_ELEMENTS =
      Set.of(
          "definitions",
          "message",
          "process",
          "collaboration",
          "participant",
          "laneSet",
          "lane",
          "flowNodeRef",
          "startEvent",
          "endEvent",
          "userTask",
          "serviceTask",
          "businessRuleTask",
          "multiInstanceLoopCharacteristics",
          "exclusiveGateway",
          "parallelGateway",
          "subProcess",
          "callActivity",
          "boundaryEvent",
          "intermediateCatchEvent",
          "messageEventDefinition",
          "intermediateThrowEvent",
          "linkEventDefinition",
          "error",
          "errorEventDefinition",
          "sequenceFlow",
          "conditionExpression",
          "extensionElements",
          "documentation",
          "incoming",
          "outgoing",
          "textAnnotation",
          "text",
          "association",
          "group",
          "category",
          "categoryValue");

  /** What the engine could run and HoSo cannot: said in words of its own. */
  private static final Map<String, String> NOT_YET =
      Map.of("timerEventDefinition", "hẹn giờ (timer)");

  private static final String LOOP = "multiInstanceLoopCharacteristics";

  private static final String CALL = "callActivity";
  private static final Set<String> ACTS = Set.of("serviceTask", "businessRuleTask");
  private static final Set<String> CAMUNDA_ELEMENTS = Set.of("properties", "property");
  private static final Set<String> CAMUNDA_ANYWHERE =
      Set.of("modelerTemplate", "modelerTemplateVersion", "modelerTemplateIcon");
  private static final Map<String, Set<String>> CAMUNDA_ATTRIBUTES =
      Map.of(
          "delegateExpression", ACTS,
          "historyTimeToLive", Set.of("process"),
          "versionTag", Set.of("process"),
          "isStartableInTasklist", Set.of("process"),
          "calledElementBinding", Set.of(CALL),
          "collection", Set.of(LOOP));

  /** A part, or the items of the dossier. */
  private static final Pattern REPEATED = Pattern.compile("[A-Z][A-Z0-9_]*|items");

  private static final Pattern VERB = Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9]*)}");

  private final Set<String> verbs;
  private final List<ModelFinding> findings = new ArrayList<>();

  private ModelCheck(Set<String> verbs) {
    this.verbs = verbs;
  }

  /**
   * @param verbs names of the acts that exist
   * @return empty when the model may be put into use
   */
  static List<ModelFinding> of(byte[] bpmn, Set<String> verbs) {
    ModelCheck check = new ModelCheck(verbs);
    try {
      check.visit(Xml.parse(bpmn, ModelGraph.MODEL).getDocumentElement(), "");
    } catch (FolderRefused unreadable) {
      check.refuse(
          "", "Tệp không phải XML hợp lệ hoặc có khai báo DOCTYPE.", "The file is not plain XML.");
    }
    return List.copyOf(check.findings);
  }

  private void visit(Element element, String around) {
    String id = element.hasAttribute("id") ? element.getAttribute("id") : around;
    String name = element.getLocalName();
    if (Xml.BPMN.equals(element.getNamespaceURI())) {
      visitBpmn(element, name, id);
    } else if (!Namespaces.draws(element.getNamespaceURI()) && !isProperty(element)) {
      forbid(id, element);
    }
    attributes(element).forEach(attribute -> visitAttribute(element, attribute, id));
    children(element).forEach(child -> visit(child, id));
  }

  private static boolean isProperty(Element element) {
    return Xml.CAMUNDA.equals(element.getNamespaceURI())
        && CAMUNDA_ELEMENTS.contains(element.getLocalName());
  }

  private void visitBpmn(Element element, String name, String id) {
    if (NOT_YET.containsKey(name)) {
      refuse(
          id,
          "HoSo chưa chạy được " + NOT_YET.get(name) + "; hãy bỏ khỏi mô hình.",
          "HoSo cannot run " + name + " yet; take it out of the model.");
    } else if (!BPMN_ELEMENTS.contains(name)) {
      refuse(
          id, "Không được dùng phần tử " + name + ".", "The element " + name + " is not allowed.");
    } else if (ACTS.contains(name)) {
      visitAct(element, id);
    } else if (name.equals(LOOP)) {
      visitLoop(element, id);
    } else if (name.equals(CALL)) {
      visitCall(element, id);
    } else if (name.equals("conditionExpression")) {
      visitCondition(element, id);
    } else if (evaluates(text(element))) {
      refuse(id, "Không được đặt biểu thức ở đây.", "No expression is allowed here.");
    }
  }

  private void visitAct(Element element, String id) {
    Matcher verb = VERB.matcher(element.getAttributeNS(Xml.CAMUNDA, "delegateExpression"));
    if (!verb.matches()) {
      refuse(
          id,
          "Bước tự động phải gọi một hành vi: camunda:delegateExpression=\"${hành vi}\".",
          "A service task must name an act: camunda:delegateExpression=\"${act}\".");
    } else if (!verbs.contains(verb.group(1))) {
      refuse(
          id, "Không có hành vi " + verb.group(1) + ".", "There is no act " + verb.group(1) + ".");
    }
  }

  /** How often is asked of the dossier, never of an expression or a variable. */
  private void visitLoop(Element element, String id) {
    boolean allowed =
        element.getParentNode().getLocalName().equals("userTask")
            && !element.getAttribute("isSequential").equals("true")
            && REPEATED.matcher(element.getAttributeNS(Xml.CAMUNDA, "collection")).matches();
    if (!allowed) {
      refuse(
          id,
          "Chỉ bước do người làm được lặp, tất cả cùng lúc, theo bộ phận hoặc theo mục của danh sách: camunda:collection=\"BỘ_PHẬN\" hoặc \"items\" (không isSequential).",
          "Only a user task is repeated, for all at once, over a part or over the items: camunda:collection=\"PART\" or \"items\" (not isSequential).");
    }
  }

  /** Any other binding would run whatever was deployed last, not what the dossier is pinned to. */
  private void visitCall(Element element, String id) {
    if (!"deployment".equals(element.getAttributeNS(Xml.CAMUNDA, "calledElementBinding"))) {
      refuse(
          id,
          "Quy trình dùng chung phải thuộc cùng phiên bản: camunda:calledElementBinding=\"deployment\".",
          "The called process must be of the same revision: calledElementBinding=\"deployment\".");
    }
  }

  private void visitCondition(Element element, String id) {
    if (element.hasAttribute("language") || FlowCondition.parse(text(element)).isEmpty()) {
      refuse(
          id,
          "Điều kiện chỉ được so sánh biến với giá trị, nối bằng and/or.",
          "A condition may only compare variables with literals, joined by and/or.");
    }
  }

  private void visitAttribute(Element element, Attr attribute, String id) {
    boolean camunda = Xml.CAMUNDA.equals(attribute.getNamespaceURI());
    String name = attribute.getLocalName();
    boolean allowed =
        CAMUNDA_ANYWHERE.contains(name)
            || CAMUNDA_ATTRIBUTES.getOrDefault(name, Set.of()).contains(element.getLocalName());
    if (camunda ? !allowed : !Namespaces.marks(attribute.getNamespaceURI())) {
      forbid(id, attribute);
    } else if (evaluates(attribute.getValue()) && !(camunda && name.equals("delegateExpression"))) {
      refuse(
          id,
          "Không được đặt biểu thức trong " + name + ".",
          "No expression is allowed in " + name + ".");
    }
  }

  /** By the name it is known by, whatever prefix the file gives it. */
  private void forbid(String id, Node node) {
    String name =
        Xml.CAMUNDA.equals(node.getNamespaceURI())
            ? "camunda:" + node.getLocalName()
            : node.getNodeName() + " (" + node.getNamespaceURI() + ")";
    refuse(id, "Không được dùng " + name + ".", name + " is not allowed.");
  }

  private void refuse(String id, String vi, String en) {
    findings.add(new ModelFinding(id, vi, en));
  }

  private static boolean evaluates(String text) {
    return text.contains("${") || text.contains("#{");
  }

  private static String text(Element element) {
    StringBuilder own = new StringBuilder();
    nodes(element)
        .filter(
            node ->
                node.getNodeType() == Node.TEXT_NODE
                    || node.getNodeType() == Node.CDATA_SECTION_NODE)
        .forEach(node -> own.append(node.getNodeValue()));
    return own.toString().strip();
  }

  private static Stream<Element> children(Element element) {
    return nodes(element).filter(Element.class::isInstance).map(Element.class::cast);
  }

  private static Stream<Node> nodes(Element element) {
    var list = element.getChildNodes();
    return IntStream.range(0, list.getLength()).mapToObj(list::item);
  }

  private static Stream<Attr> attributes(Element element) {
    var map = element.getAttributes();
    return IntStream.range(0, map.getLength())
        .mapToObj(map::item)
        .map(Attr.class::cast)
        .filter(
            attribute -> !XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI()));
  }
}
