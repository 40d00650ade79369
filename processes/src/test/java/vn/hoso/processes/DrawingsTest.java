package vn.hoso.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Whether the drawings can be read: no line runs through a shape, its own ones among them. */
class DrawingsTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
  private static final String POINT = "http://www.omg.org/spec/DD/20100524/DI";
  private static final String BOX = "http://www.omg.org/spec/DD/20100524/DC";

  /** What has other shapes inside. */
  private static final Set<String> FRAMES = Set.of("participant", "lane", "subProcess");

  /** A line may touch a border. */
  private static final double BORDER = 1;

  static Stream<Path> models() throws IOException {
    try (var files = Files.walk(RESOURCES)) {
      return files.filter(each -> each.toString().endsWith(".bpmn")).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("models")
  void no_line_runs_through_a_shape(Path model) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    var bpmn = factory.newDocumentBuilder().parse(model.toFile());
    var shapes = shapes(bpmn);
    var crossed = new ArrayList<String>();
    for (var edge : elements(bpmn.getElementsByTagNameNS(DI, "BPMNEdge")).toList()) {
      var line = line(edge);
      shapes.forEach(
          (shape, inside) -> {
            if (line.stream().anyMatch(inside::intersectsLine)) {
              crossed.add(edge.getAttribute("bpmnElement") + " runs through " + shape);
            }
          });
    }
    assertThat(crossed).isEmpty();
  }

  /** The inside of every shape that frames no others, by what it stands for. */
  private static Map<String, Rectangle2D> shapes(Document bpmn) {
    var kinds = new HashMap<String, String>();
    elements(bpmn.getElementsByTagName("*"))
        .filter(each -> each.hasAttribute("id"))
        .forEach(each -> kinds.put(each.getAttribute("id"), each.getLocalName()));
    var shapes = new HashMap<String, Rectangle2D>();
    for (var shape : elements(bpmn.getElementsByTagNameNS(DI, "BPMNShape")).toList()) {
      String of = shape.getAttribute("bpmnElement");
      if (!FRAMES.contains(kinds.get(of))) {
        shapes.put(of, inside((Element) shape.getElementsByTagNameNS(BOX, "Bounds").item(0)));
      }
    }
    return shapes;
  }

  private static Rectangle2D inside(Element bounds) {
    return new Rectangle2D.Double(
        number(bounds, "x") + BORDER,
        number(bounds, "y") + BORDER,
        number(bounds, "width") - 2 * BORDER,
        number(bounds, "height") - 2 * BORDER);
  }

  private static List<Line2D> line(Element edge) {
    var points =
        elements(edge.getElementsByTagNameNS(POINT, "waypoint"))
            .map(each -> new Point2D.Double(number(each, "x"), number(each, "y")))
            .toList();
    return IntStream.range(1, points.size())
        .<Line2D>mapToObj(at -> new Line2D.Double(points.get(at - 1), points.get(at)))
        .toList();
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }

  private static Stream<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(at -> (Element) nodes.item(at));
  }
}
