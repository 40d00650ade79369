package vn.hoso.procedure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.hoso.bpmn.Xml;
import vn.hoso.folder.ProcedureFolder;

/**
 * A drawing without the steps that are kept from whoever looks at it: what led to one leads to what
 * lies behind it, and no gap tells of it.
 */
public final class KeptShapes {

  private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
  private static final String POINTS = "http://www.omg.org/spec/DD/20100524/DI";

  private final Document drawing;

  private KeptShapes(Document drawing) {
    this.drawing = drawing;
  }

  /**
   * @param kept ids of tasks or calls; those that are none leave it as it is
   */
  public static byte[] without(byte[] bpmn, Set<String> kept) {
    if (kept.isEmpty()) {
      return bpmn;
    }
    var shapes = new KeptShapes(Xml.parse(bpmn, ProcedureFolder.PROCESS));
    kept.forEach(shapes::takeOut);
    return PublicDiagram.write(shapes.drawing);
  }

  /**
   * As above, and without what the model says of those limits of the whole.
   *
   * @param limits their names
   */
  public static byte[] without(byte[] bpmn, Set<String> kept, Set<String> limits) {
    byte[] drawn = without(bpmn, kept);
    if (limits.isEmpty()) {
      return drawn;
    }
    var drawing = Xml.parse(drawn, ProcedureFolder.PROCESS);
    Xml.all(drawing, Xml.CAMUNDA, "property")
        .filter(
            each ->
                limits.stream()
                    .anyMatch(name -> each.getAttribute("name").startsWith("limit." + name + ".")))
        .toList()
        .forEach(KeptShapes::cut);
    return PublicDiagram.write(drawing);
  }

  private void takeOut(String id) {
    boundaries(id).forEach(this::takeOut);
    List<Element> out = flows("sourceRef", id);
    List<Element> in = flows("targetRef", id);
    if (out.size() == 1) {
      in.forEach(flow -> lead(flow, out.get(0)));
    } else {
      in.forEach(this::remove);
    }
    out.forEach(this::remove);
    elements(Xml.ANY)
        .filter(each -> each.getAttribute("id").equals(id))
        .toList()
        .forEach(this::remove);
    elements("flowNodeRef").filter(each -> text(each).equals(id)).toList().forEach(KeptShapes::cut);
  }

  private List<String> boundaries(String id) {
    return elements("boundaryEvent")
        .filter(each -> each.getAttribute("attachedToRef").equals(id))
        .map(each -> each.getAttribute("id"))
        .toList();
  }

  private List<Element> flows(String end, String id) {
    return elements("sequenceFlow").filter(each -> each.getAttribute(end).equals(id)).toList();
  }

  /** A flow that ended at the step ends where the one behind it did. */
  private void lead(Element flow, Element on) {
    String target = on.getAttribute("targetRef");
    flow.setAttribute("targetRef", target);
    elements(Xml.ANY)
        .filter(each -> each.getAttribute("id").equals(target))
        .toList()
        .forEach(
            node -> {
              Element incoming = drawing.createElementNS(Xml.BPMN, "bpmn:incoming");
              incoming.setTextContent(flow.getAttribute("id"));
              node.insertBefore(incoming, firstFlow(node));
            });
    edges(flow.getAttribute("id"))
        .toList()
        .forEach(
            edge ->
                edges(on.getAttribute("id"))
                    .flatMap(KeptShapes::points)
                    .toList()
                    .forEach(point -> edge.insertBefore(point.cloneNode(true), behind(edge))));
  }

  /** Where the references to flows stand; what comes before them has to stay before. */
  private static Node firstFlow(Element node) {
    return Xml.children(node)
        .filter(each -> Set.of("incoming", "outgoing").contains(each.getLocalName()))
        .findFirst()
        .orElse(null);
  }

  /** Behind the points of a line; its label comes after them. */
  private static Node behind(Element edge) {
    return points(edge).reduce((earlier, later) -> later).map(Node::getNextSibling).orElse(null);
  }

  private static Stream<Element> points(Element edge) {
    return Xml.all(edge, POINTS, "waypoint");
  }

  private void remove(Element element) {
    String id = element.getAttribute("id");
    edges(id).toList().forEach(KeptShapes::cut);
    Stream.of("incoming", "outgoing")
        .flatMap(this::elements)
        .filter(each -> text(each).equals(id))
        .toList()
        .forEach(KeptShapes::cut);
    cut(element);
  }

  /** The line or the shape of an element. */
  private Stream<Element> edges(String id) {
    return Xml.all(drawing, DI, Xml.ANY)
        .filter(each -> each.getAttribute("bpmnElement").equals(id));
  }

  private Stream<Element> elements(String name) {
    return Xml.all(drawing, Xml.BPMN, name);
  }

  private static String text(Element element) {
    return element.getTextContent().strip();
  }

  private static void cut(Element element) {
    if (element.getParentNode() != null) {
      element.getParentNode().removeChild(element);
    }
  }
}
