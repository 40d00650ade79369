package vn.hoso.bpmn;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Where the shapes of a diagram lie. */
public final class Drawing {

  private static final String SHAPES = "http://www.omg.org/spec/BPMN/20100524/DI";
  private static final String BOUNDS = "http://www.omg.org/spec/DD/20100524/DC";

  private record Box(double x, double y, double width, double height) {

    static Box of(Element bounds) {
      return new Box(
          number(bounds, "x"),
          number(bounds, "y"),
          number(bounds, "width"),
          number(bounds, "height"));
    }

    private static double number(Element bounds, String name) {
      return Double.parseDouble(bounds.getAttribute(name));
    }

    boolean holdsMiddleOf(Box other) {
      double middleX = other.x + other.width / 2;
      double middleY = other.y + other.height / 2;
      return middleX >= x && middleX <= x + width && middleY >= y && middleY <= y + height;
    }
  }

  private final Map<String, Box> boxes = new HashMap<>();

  public Drawing(Document bpmn) {
    Xml.all(bpmn, SHAPES, "BPMNShape")
        .forEach(
            shape ->
                Xml.child(shape, BOUNDS, "Bounds")
                    .ifPresent(
                        bounds -> boxes.put(shape.getAttribute("bpmnElement"), Box.of(bounds))));
  }

  /** Whether the middle of a shape lies within another; both must be drawn. */
  public boolean liesIn(String shape, String around) {
    return box(around).flatMap(outer -> box(shape).map(outer::holdsMiddleOf)).orElse(false);
  }

  private Optional<Box> box(String id) {
    return Optional.ofNullable(boxes.get(id));
  }
}
