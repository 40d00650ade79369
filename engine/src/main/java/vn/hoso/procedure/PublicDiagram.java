package vn.hoso.procedure;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.hoso.bpmn.Xml;
import vn.hoso.folder.ProcedureFolder;

/**
 * The drawing alone: names, shapes and lines stay, whatever tells the engine or officials what to
 * do goes.
 */
public final class PublicDiagram {

  private static final Set<String> INNER =
      Set.of(
          "extensionElements",
          "documentation",
          "conditionExpression",
          "textAnnotation",
          "ioSpecification");
  private static final Set<String> DRAWING =
      Set.of(
          "http://www.omg.org/spec/BPMN/20100524/DI",
          "http://www.omg.org/spec/DD/20100524/DC",
          "http://www.omg.org/spec/DD/20100524/DI",
          "http://bpmn.io/schema/bpmn/biocolor/1.0",
          "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
          Xml.BPMN);

  private PublicDiagram() {}

  /**
   * @param kept ids of the steps whose shapes are left out
   */
  public static byte[] of(byte[] bpmn, Set<String> kept) {
    Document document = Xml.parse(KeptShapes.without(bpmn, kept), ProcedureFolder.PROCESS);
    strip(document.getDocumentElement());
    return write(document);
  }

  private static void strip(Element element) {
    attributes(element).stream()
        .filter(PublicDiagram::isForeign)
        .forEach(element::removeAttributeNode);
    for (Node child : nodes(element)) {
      boolean goes =
          child.getNodeType() == Node.COMMENT_NODE
              || child instanceof Element inner && isInner(inner);
      if (goes) {
        element.removeChild(child);
      } else if (child instanceof Element kept) {
        strip(kept);
      }
    }
  }

  private static boolean isInner(Element element) {
    return !DRAWING.contains(element.getNamespaceURI()) || INNER.contains(element.getLocalName());
  }

  private static boolean isForeign(Attr attribute) {
    String namespace = attribute.getNamespaceURI();
    if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(namespace)) {
      return !DRAWING.contains(attribute.getValue());
    }
    return namespace != null && !DRAWING.contains(namespace);
  }

  private static List<Node> nodes(Element element) {
    var list = element.getChildNodes();
    return IntStream.range(0, list.getLength()).mapToObj(list::item).toList();
  }

  private static List<Attr> attributes(Element element) {
    var map = element.getAttributes();
    return IntStream.range(0, map.getLength()).mapToObj(map::item).map(Attr.class::cast).toList();
  }

  static byte[] write(Document document) {
    try {
      TransformerFactory factory = TransformerFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
