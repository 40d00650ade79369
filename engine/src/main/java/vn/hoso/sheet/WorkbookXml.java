package vn.hoso.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a workbook as streams of XML: nothing outside is fetched, nothing is kept whole. */
final class WorkbookXml {

  /** Excel itself takes no more into one cell. */
  static final int LONGEST_TEXT = 32_767;

  /** Pieces of one text, each of another look. */
  private static final int MOST_PIECES = 100_000;

  private static final String DEEPEST = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

  private static final XMLInputFactory READERS = XMLInputFactory.newDefaultFactory();

  static {
    READERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    READERS.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    READERS.setProperty(DEEPEST, "200");
    // One cell of some hundred megabytes comes in pieces, of which the first ones are enough.
    READERS.setProperty(XMLInputFactory.IS_COALESCING, false);
  }

  /** By name: within what it stands. Elsewhere one program takes it for a row, another for none. */
  private static final Map<String, Set<String>> PLACES =
      Map.ofEntries(
          Map.entry("worksheet", Set.of("")),
          Map.entry("sheetFormatPr", Set.of("worksheet")),
          Map.entry("cols", Set.of("worksheet")),
          Map.entry("col", Set.of("cols")),
          Map.entry("sheetData", Set.of("worksheet")),
          Map.entry("row", Set.of("sheetData")),
          Map.entry("c", Set.of("row")),
          Map.entry("mergeCells", Set.of("worksheet")),
          Map.entry("mergeCell", Set.of("mergeCells")),
          Map.entry("sst", Set.of("")),
          Map.entry("si", Set.of("sst")),
          Map.entry("workbook", Set.of("")),
          Map.entry("sheets", Set.of("workbook")),
          Map.entry("sheet", Set.of("sheets")),
          Map.entry("cellXfs", Set.of("styleSheet")),
          Map.entry("xf", Set.of("cellXfs", "cellStyleXfs")));

  /** What no other namespace and no version beside the sheet may hold. */
  private static final Set<String> CONTENT = Set.of("sheetData", "row", "c", "si", "sheet", "xf");

  /** Says between which rows a picture or a button lies. */
  private static final String DRAWN = "/spreadsheetDrawing";

  /** Looks at each element that begins, of the namespace of the part and in its place. */
  interface Elements {
    void begin(XMLStreamReader xml) throws XMLStreamException, IOException;
  }

  private WorkbookXml() {}

  static void read(ZipFile zip, String part, Elements elements) throws IOException {
    ZipArchiveEntry entry = entry(zip, part);
    if (entry == null) {
      throw UnreadableList.damagedWorkbook();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      XMLStreamReader xml = READERS.createXMLStreamReader(in);
      Deque<String> around = new ArrayDeque<>();
      String space = null;
      int aside = 0;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          space = around.isEmpty() ? space(xml) : space;
          boolean other = aside > 0 || beside(xml, space);
          if (other) {
            aside++;
            requireNoContent(xml);
          } else {
            requirePlace(xml.getLocalName(), around);
          }
          around.push(xml.getLocalName());
          if (!other) {
            elements.begin(xml);
          }
        }
        // Who looked at an element may have gone on to its end.
        if (xml.getEventType() == XMLStreamConstants.END_ELEMENT) {
          around.pop();
          aside = Math.max(0, aside - 1);
        }
      }
    } catch (XMLStreamException damaged) {
      throw UnreadableList.damagedWorkbook();
    }
  }

  static String space(XMLStreamReader xml) {
    return xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
  }

  /** Versions for other programs, and what others have added. */
  private static boolean beside(XMLStreamReader xml, String space) {
    return !space(xml).equals(space) || xml.getLocalName().equals("extLst");
  }

  private static void requireNoContent(XMLStreamReader xml) throws UnreadableList {
    if (CONTENT.contains(xml.getLocalName()) && !space(xml).endsWith(DRAWN)) {
      throw UnreadableList.damagedWorkbook();
    }
  }

  private static void requirePlace(String name, Deque<String> around) throws UnreadableList {
    String within = around.isEmpty() ? "" : around.peek();
    if (!PLACES.getOrDefault(name, Set.of(within)).contains(within)) {
      throw UnreadableList.damagedWorkbook();
    }
  }

  /** Old programs of Windows write the path their way; null where there is no such part. */
  static ZipArchiveEntry entry(ZipFile zip, String part) {
    ZipArchiveEntry entry = zip.getEntry(part);
    return entry == null ? zip.getEntry(part.replace('/', '\\')) : entry;
  }

  /** Attributes by their names without prefix. */
  static Map<String, String> attributes(XMLStreamReader xml) {
    Map<String, String> found = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      boolean prefixed = xml.getAttributePrefix(i) != null && !xml.getAttributePrefix(i).isEmpty();
      found.put((prefixed ? ":" : "") + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return found;
  }

  /** To the end of the element that has just begun; what it adds is read by no program alike. */
  static void pass(XMLStreamReader xml) throws XMLStreamException, UnreadableList {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        requireNoContent(xml);
      }
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  /**
   * The text inside of the element that has just begun, up to its end, without phonetic readings;
   * texts between inner elements that are no text are left out where {@code only} names one.
   */
  static String text(XMLStreamReader xml, String only) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int phonetic = 0;
    int pieces = 0;
    boolean inside = only == null;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        if (++pieces > MOST_PIECES) {
          throw new XMLStreamException("a text of too many pieces");
        }
        phonetic = phonetic > 0 || xml.getLocalName().equals("rPh") ? phonetic + 1 : 0;
        inside = only == null || xml.getLocalName().equals(only);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        phonetic = Math.max(0, phonetic - 1);
        inside = only == null;
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        int room = LONGEST_TEXT - text.length();
        if (inside && phonetic == 0 && room > 0) {
          text.append(
              xml.getTextCharacters(), xml.getTextStart(), Math.min(room, xml.getTextLength()));
        }
      }
    }
    return text.toString();
  }
}
