package vn.hoso.signing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The parts of a Word file that hold words or say how they look.
 *
 * @param styles null where there are none, as the numbering
 * @param margins headers and footers that a section asks for
 */
record WordFile(
    Element text, @Nullable Element styles, @Nullable Element numbering, List<Element> margins) {

  private static final Set<String> EMBEDDED =
      Set.of("embedRegular", "embedBold", "embedItalic", "embedBoldItalic");

  /** Parts whose root is not called as they are. */
  private static final Map<String, String> ROOTS = Map.of("fontTable", "fonts");

  private static final Set<String> MARGINS = Set.of("headerReference", "footerReference");
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /**
   * @throws SigningProblem SIGNING-008 (422) for what is no Word file in the usual namespace
   */
  static WordFile read(InputStream word) {
    try (OPCPackage file = OPCPackage.open(word)) {
      PackagePart main =
          file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).stream()
              .findFirst()
              .orElseThrow(SigningProblem::notShown);
      Element text = root(main, "document");
      requireSettled(part(main, "settings"), part(main, "fontTable"));
      return new WordFile(text, part(main, "styles"), part(main, "numbering"), margins(main, text));
    } catch (IOException
        | OpenXML4JException
        | OpenXML4JRuntimeException
        | SAXException
        | IllegalArgumentException unreadable) {
      throw SigningProblem.notShown();
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Neither may the words be reckoned anew at each opening, nor letters be drawn as others. */
  private static void requireSettled(@Nullable Element settings, @Nullable Element fonts) {
    if (WordXml.marked(settings, "updateFields")) {
      throw Unshown.FIELD.problem();
    }
    if (WordXml.marked(settings, "printFormsData")) {
      throw Unshown.OTHER.problem(); // Printed is what was typed into forms, and nothing around it.
    }
    if (fonts != null) {
      WordXml.each(
          fonts,
          each -> {
            if (EMBEDDED.contains(each.getLocalName())) {
              throw Unshown.EMBEDDED_FONT.problem();
            }
          });
    }
  }

  private static Element root(PackagePart part, String name)
      throws IOException, SAXException, ParserConfigurationException {
    try (InputStream xml = part.getInputStream()) {
      Element root = XMLHelper.newDocumentBuilder().parse(xml).getDocumentElement();
      if (!WordXml.name(root).equals(name)) {
        throw SigningProblem.notShown();
      }
      return root;
    }
  }

  private static @Nullable Element part(PackagePart main, String name)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    for (PackageRelationship each : main.getRelationshipsByType(RELATIONS + "/" + name)) {
      return root(main.getRelatedPart(each), ROOTS.getOrDefault(name, name));
    }
    return null;
  }

  /** What begins a section otherwise is drawn only where the section says so. */
  private static List<Element> margins(PackagePart main, Element text)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    Set<String> asked = new HashSet<>();
    boolean[] firstDiffers = new boolean[1];
    WordXml.each(text, each -> firstDiffers[0] |= firstDiffers(each));
    WordXml.each(
        text,
        each -> {
          if (MARGINS.contains(WordXml.name(each))
              && (firstDiffers[0] || !WordXml.said(each, "type").equals("first"))) {
            asked.add(each.getAttributeNS(RELATIONS, "id"));
          }
        });
    List<Element> margins = new ArrayList<>();
    for (String id : asked) {
      PackageRelationship relation = main.getRelationship(id);
      if (relation != null) {
        boolean header = relation.getRelationshipType().endsWith("/header");
        margins.add(root(main.getRelatedPart(relation), header ? "hdr" : "ftr"));
      }
    }
    return margins;
  }

  private static boolean firstDiffers(Element each) {
    return WordXml.name(each).equals("titlePg") && WordXml.on(each);
  }
}
