package vn.hoso.bpmn;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The elements of a model by their name, and its flows by where they come from: found in one walk
 * through the document, since a graph asks for them once for every node.
 */
record ModelElements(Map<String, List<Element>> byName, Map<String, List<Element>> bySource) {

  static ModelElements of(Document bpmn) {
    Map<String, List<Element>> byName =
        Xml.all(bpmn, Xml.BPMN, Xml.ANY).collect(Collectors.groupingBy(Element::getLocalName));
    return new ModelElements(
        byName,
        byName.getOrDefault("sequenceFlow", List.of()).stream()
            .collect(Collectors.groupingBy(flow -> flow.getAttribute("sourceRef"))));
  }

  /** In the order of the document. */
  Stream<Element> named(String name) {
    return byName.getOrDefault(name, List.of()).stream();
  }

  /** The sequence flows that leave a node, in the order of the document. */
  Stream<Element> flowsFrom(String id) {
    return bySource.getOrDefault(id, List.of()).stream();
  }
}
