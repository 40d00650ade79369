package vn.hoso.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** How the parts of a Word file are read: names of its one namespace, marks that say yes or no. */
final class WordXml {

  static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** No program writes a text so deep; whoever reads it step by step must come back. */
  private static final int DEEPEST = 200;

  private WordXml() {}

  /** Its name where it is Word's own, else empty. */
  static String name(Node node) {
    return NAMESPACE.equals(node.getNamespaceURI()) ? node.getLocalName() : "";
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(each -> name(each).equals(name)).toList();
  }

  /** The first that leads there by those names. */
  static @Nullable Element child(@Nullable Element parent, String... names) {
    Element found = parent;
    for (String name : names) {
      found = found == null ? null : first(found, name);
    }
    return found;
  }

  private static @Nullable Element first(Element parent, String name) {
    for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element element && name(element).equals(name)) {
        return element;
      }
    }
    return null;
  }

  /** Empty where it is not said. */
  static String said(@Nullable Element element, String attribute) {
    return element == null ? "" : element.getAttributeNS(NAMESPACE, attribute);
  }

  static String value(@Nullable Element element) {
    return said(element, "val");
  }

  /** Word writes the mark without a value, and that means yes. */
  static boolean on(Element mark) {
    return !List.of("0", "false", "off").contains(value(mark));
  }

  /** Whether a mark of that name stands there and says yes. */
  static boolean marked(@Nullable Element parent, String name) {
    Element mark = child(parent, name);
    return mark != null && on(mark);
  }

  /** 0 where there is none. */
  static int number(String said) {
    try {
      return said.isEmpty() ? 0 : Integer.parseInt(said);
    } catch (NumberFormatException none) {
      return 0;
    }
  }

  /** All that stands within, in the order it is written, itself first. */
  static void each(Element root, Consumer<Element> found) {
    Node at = root;
    int depth = 0;
    while (at != null) {
      if (at instanceof Element element) {
        found.accept(element);
      }
      if (at.getFirstChild() != null) {
        at = at.getFirstChild();
        depth++;
        if (depth > DEEPEST) {
          throw Unshown.OTHER.problem();
        }
        continue;
      }
      while (at != root && at.getNextSibling() == null) {
        at = at.getParentNode();
        depth--;
      }
      at = at == root ? null : at.getNextSibling();
    }
  }
}
