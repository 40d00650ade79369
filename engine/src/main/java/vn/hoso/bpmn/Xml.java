package vn.hoso.bpmn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import vn.hoso.folder.FolderRefused;

/**
 * Reads XML that strangers may have written: no document type, no entities, nothing fetched from
 * elsewhere.
 */
public final class Xml {

  public static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  public static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
  public static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";

  /** Whatever its name, or its namespace. */
  public static final String ANY = "*";

  private Xml() {}

  /**
   * @param where file, for the refusal
   * @throws FolderRefused when it is not plain XML
   */
  public static Document parse(byte[] content, String where) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(content));
    } catch (SAXException | IOException unreadable) {
      throw new FolderRefused(where, "", unreadable);
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Every element of the namespace with that name, wherever it lies below. */
  public static Stream<Element> all(Node under, String namespace, String name) {
    // The list of the parser seeks its next element from the root again, namespaces and all.
    List<Element> found = new ArrayList<>();
    for (Node each = under.getFirstChild(); each != null; each = next(each, under)) {
      if (each instanceof Element element
          && (name.equals(ANY) || name.equals(element.getLocalName()))
          && (namespace.equals(ANY) || namespace.equals(element.getNamespaceURI()))) {
        found.add(element);
      }
    }
    return found.stream();
  }

  /** In the order of the document, without a stack that a deep one could fill. */
  private static @Nullable Node next(Node node, Node under) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node up = node;
    while (up != under && up.getNextSibling() == null) {
      up = up.getParentNode();
    }
    return up == under ? null : up.getNextSibling();
  }

  /** The child elements. */
  public static Stream<Element> children(Element element) {
    var list = element.getChildNodes();
    return IntStream.range(0, list.getLength())
        .mapToObj(list::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }

  public static Optional<Element> child(Element element, String namespace, String name) {
    return children(element)
        .filter(
            child -> namespace.equals(child.getNamespaceURI()) && name.equals(child.getLocalName()))
        .findFirst();
  }

  /** The attribute without namespace; null where it is absent or empty. */
  static String attribute(Element element, String name) {
    String value = element.getAttribute(name);
    return value.isEmpty() ? null : value;
  }
}
