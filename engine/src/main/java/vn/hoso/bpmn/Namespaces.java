package vn.hoso.bpmn;

import java.util.Set;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a model or table beside its own notation and does nothing: the drawing, and the
 * marks of the programs that draw. Everything else is refused by whoever takes a file in, since an
 * engine may know its words under more names than one.
 */
public final class Namespaces {

  private static final Set<String> DRAWING =
      Set.of(
          "http://www.omg.org/spec/BPMN/20100524/DI",
          "http://www.omg.org/spec/DD/20100524/DC",
          "http://www.omg.org/spec/DD/20100524/DI",
          "https://www.omg.org/spec/DMN/20191111/DMNDI/",
          "http://www.omg.org/spec/DMN/20180521/DC/",
          "http://www.omg.org/spec/DMN/20180521/DI/");

  private static final Set<String> MARKS =
      Set.of(
          "http://camunda.org/schema/modeler/1.0",
          "http://bpmn.io/schema/bpmn/biocolor/1.0",
          "http://bpmn.io/schema/dmn/biodi/2.0",
          "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
          XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI,
          XMLConstants.XML_NS_URI,
          XMLConstants.XMLNS_ATTRIBUTE_NS_URI);

  private Namespaces() {}

  /** Whether its elements only draw. */
  public static boolean draws(@Nullable String namespace) {
    return namespace != null && DRAWING.contains(namespace);
  }

  /** Whether its attributes are only marks; what has no namespace belongs to its element. */
  public static boolean marks(@Nullable String namespace) {
    return namespace == null || MARKS.contains(namespace);
  }
}
