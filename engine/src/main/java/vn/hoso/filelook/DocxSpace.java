package vn.hoso.filelook;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * Whose names stand in a part. A reader of Office knows a name by its namespace: another one with
 * the same last word is passed over by it, and what a strict one calls so is the same.
 */
final class DocxSpace {

  private static final Set<String> WORD =
      Set.of(
          "",
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");
  private static final Set<String> MATHS =
      Set.of(
          "http://schemas.openxmlformats.org/officeDocument/2006/math",
          "http://purl.oclc.org/ooxml/officeDocument/math");
  private static final Set<String> PACKAGE =
      Set.of(
          "",
          "http://schemas.openxmlformats.org/package/2006/content-types",
          "http://schemas.openxmlformats.org/package/2006/relationships");
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private DocxSpace() {}

  static String of(XMLStreamReader xml) {
    return given(xml.getNamespaceURI());
  }

  static String of(XMLStreamReader xml, int attribute) {
    return given(xml.getAttributeNamespace(attribute));
  }

  private static String given(String space) {
    return space == null ? "" : space;
  }

  static boolean word(String space) {
    return WORD.contains(space);
  }

  static boolean maths(String space) {
    return MATHS.contains(space);
  }

  /** The attribute of the element's own namespace; beside another of that name none counts. */
  static String said(XMLStreamReader xml, String attribute) {
    String value = "";
    for (int n = 0; n < xml.getAttributeCount(); n++) {
      if (xml.getAttributeLocalName(n).equals(attribute)) {
        requireSame(of(xml, n), of(xml));
        value = xml.getAttributeValue(n);
      }
    }
    return value;
  }

  /** The attribute without a namespace, as packages write it. */
  static String plain(XMLStreamReader xml, String attribute) {
    for (int n = 0; n < xml.getAttributeCount(); n++) {
      if (of(xml, n).isEmpty() && xml.getAttributeLocalName(n).equals(attribute)) {
        return xml.getAttributeValue(n);
      }
    }
    return "";
  }

  /** What a package says of itself is of one namespace, and its attributes of none. */
  static void requirePackage(XMLStreamReader xml, String root) {
    requireSame(of(xml), root);
    if (!PACKAGE.contains(root)) {
      throw Refused.because(UnsafeReason.DAMAGED);
    }
    for (int n = 0; n < xml.getAttributeCount(); n++) {
      String space = of(xml, n);
      // Addresses are counted from the part, and from nowhere else.
      requireSame(
          space.equals(XML) && !xml.getAttributeLocalName(n).equals("base") ? "" : space, "");
    }
  }

  static void requireSame(String one, String other) {
    if (!one.equals(other)) {
      throw Refused.because(UnsafeReason.DAMAGED);
    }
  }
}
