package vn.hoso.bpmn;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.hoso.shared.Text;

/**
 * Reads XML that a stranger uploads once through, keeping nothing of it, before a tree is made:
 * whether it is plain, in UTF-8, and of a size that a procedure can have.
 */
public final class XmlScan {

  /**
   * How much of it there may be.
   *
   * @param steps elements that are tasks of any kind
   * @param text letters in one attribute or one text
   */
  public record Bounds(int elements, int depth, int steps, int text) {}

  /**
   * Why it is not read.
   *
   * @param element id of the element, or of the nearest one around it; empty where none is known
   */
  public record Fault(String code, String element, int line, Text text) {}

  /** The code of what is of a size that no procedure has. */
  public static final String TOO_MUCH = "tooMuch";

  private static final Set<String> UTF_8 = Set.of("UTF-8", "utf-8", "US-ASCII", "us-ascii");

  private final Bounds bounds;
  private final Map<String, Integer> lines = new HashMap<>();
  private @Nullable Fault fault;
  private String at = "";
  private int text;
  private int elements;
  private int steps;
  private int depth;

  private XmlScan(Bounds bounds) {
    this.bounds = bounds;
  }

  public static XmlScan of(byte[] content, Bounds bounds) {
    XmlScan scan = new XmlScan(bounds);
    try {
      scan.read(readers().createXMLStreamReader(new ByteArrayInputStream(content)));
    } catch (XMLStreamException broken) {
      int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
      scan.refuse(
          "xml", line, "XML không hợp lệ: " + said(broken), "This is no XML: " + said(broken));
    }
    return scan;
  }

  /** Null where it may be read. */
  public @Nullable Fault fault() {
    return fault;
  }

  /** Where the element with that id begins, counted from 1; 0 where there is none. */
  public int line(String id) {
    return lines.getOrDefault(id, 0);
  }

  private static XMLInputFactory readers() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    return factory;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    encoding(xml);
    while (fault == null && xml.hasNext()) {
      int line = xml.getLocation().getLineNumber();
      switch (xml.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            refuse(
                "doctype",
                line,
                "Không được khai báo DOCTYPE hay thực thể (entity).",
                "No DOCTYPE and no entities are allowed.");
        case XMLStreamConstants.START_ELEMENT -> begin(xml);
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          text = 0;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            grow(xml.getTextLength(), xml.getLocation().getLineNumber());
        default -> {
          // Comments and instructions mean nothing here.
        }
      }
    }
  }

  private void encoding(XMLStreamReader xml) {
    String declared = xml.getCharacterEncodingScheme();
    if (declared != null && !UTF_8.contains(declared)) {
      refuse(
          "encoding",
          1,
          "Tệp phải ở mã UTF-8, không phải " + declared + ".",
          "The file must be in UTF-8, not " + declared + ".");
    }
  }

  private void begin(XMLStreamReader xml) {
    int line = xml.getLocation().getLineNumber();
    text = 0;
    depth++;
    elements++;
    String id = xml.getAttributeValue(null, "id");
    if (id != null) {
      at = id;
      lines.putIfAbsent(id, line);
    }
    if (xml.getLocalName().endsWith("ask")) {
      steps++;
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      grow(xml.getAttributeValue(i).length(), line);
      text = 0;
    }
    within(elements, bounds.elements(), line, "phần tử", "elements");
    within(depth, bounds.depth(), line, "tầng lồng nhau", "levels");
    within(steps, bounds.steps(), line, "bước", "steps");
  }

  private void grow(int length, int line) {
    text += length;
    within(text, bounds.text(), line, "ký tự ở một chỗ", "letters in one place");
  }

  private void within(int found, int most, int line, String vi, String en) {
    if (found > most) {
      refuse(
          TOO_MUCH,
          line,
          "Không được quá " + most + " " + vi + ".",
          "There may be " + most + " " + en + " at most.");
    }
  }

  private void refuse(String code, int line, String vi, String en) {
    if (fault == null) {
      fault = new Fault(code, at, Math.max(0, line), new Text(vi, en));
    }
  }

  private static String said(XMLStreamException broken) {
    String message = String.valueOf(broken.getMessage());
    int words = message.indexOf("Message: ");
    return (words < 0 ? message : message.substring(words + "Message: ".length()))
        .lines()
        .findFirst()
        .orElse("");
  }
}
