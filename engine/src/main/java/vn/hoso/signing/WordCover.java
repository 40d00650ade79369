package vn.hoso.signing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Pictures and shapes that lie over words: on the paper the words are gone, here they are not. */
final class WordCover {

  private static final String VML = "urn:schemas-microsoft-com:vml";
  private static final String OFFICE = "urn:schemas-microsoft-com:office:office";

  /** Words go around what is laid out so. */
  private static final Set<String> AROUND =
      Set.of("wrapSquare", "wrapTight", "wrapThrough", "wrapTopAndBottom");

  private static final Set<String> AROUND_OLD =
      Set.of("square", "tight", "through", "topAndBottom");
  private static final Set<String> FILLED =
      Set.of("solidFill", "gradFill", "pattFill", "blipFill", "grpFill");

  private static final Set<String> NO = Set.of("f", "false", "0");

  private WordCover() {}

  /**
   * @throws SigningProblem SIGNING-008 (422) where it may cover words
   */
  static void requireNone(Element drawing) {
    WordXml.each(
        drawing,
        each -> {
          if (floats(each) && covers(each) || VML.equals(each.getNamespaceURI()) && lies(each)) {
            throw Unshown.COVERING.problem();
          }
        });
  }

  /** In front of the words, which do not go around it. */
  private static boolean floats(Element each) {
    return "anchor".equals(each.getLocalName())
        && !Set.of("1", "true").contains(each.getAttribute("behindDoc"))
        && WordXml.children(each).stream()
            .noneMatch(child -> AROUND.contains(child.getLocalName()));
  }

  private static boolean covers(Element anchor) {
    boolean[] covers = new boolean[1];
    WordXml.each(
        anchor,
        each ->
            covers[0] |=
                "pic".equals(each.getLocalName())
                    || FILLED.contains(each.getLocalName()) && isOfShape(each));
    return covers[0];
  }

  /** The fill of a line fills nothing. */
  private static boolean isOfShape(Element fill) {
    Node parent = fill.getParentNode();
    return parent != null && Set.of("spPr", "grpSpPr", "bg").contains(parent.getLocalName());
  }

  private static boolean lies(Element shape) {
    String kind = shape.getLocalName();
    boolean drawn = Set.of("rect", "roundrect", "oval", "shape", "image").contains(kind);
    return drawn && !isLine(shape) && !NO.contains(shape.getAttribute("filled")) && inFront(shape);
  }

  private static boolean isLine(Element shape) {
    return !shape.getAttributeNS(OFFICE, "connectortype").isEmpty()
        || Stream.of("_t20", "_t32", "_t33", "_t34").anyMatch(shape.getAttribute("type")::endsWith);
  }

  /** By what it says of its place, or the group it lies in. */
  private static boolean inFront(Element shape) {
    Element placed = shape;
    while (placed.getParentNode() instanceof Element group
        && VML.equals(group.getNamespaceURI())
        && "group".equals(group.getLocalName())) {
      placed = group;
    }
    String style = placed.getAttribute("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    return style.contains("position:absolute")
        && Arrays.stream(style.split(";")).noneMatch(each -> each.startsWith("z-index:-"))
        && WordXml.children(placed).stream()
            .noneMatch(
                child ->
                    "wrap".equals(child.getLocalName())
                        && AROUND_OLD.contains(child.getAttribute("type")));
  }
}
