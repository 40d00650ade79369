package vn.hoso.filelook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of a package of Office by what the package itself says they are: programs go by its
 * content types and relationships and never by the names of parts.
 */
final class DocxParts {

  static final String TYPES = "[Content_Types].xml";
  private static final int MOST_LINKS = 100_000;
  private static final String ROOT = "_rels/.rels";
  private static final Set<String> MODES = Set.of("", "internal", "external");
  private static final XMLInputFactory READERS = XMLInputFactory.newDefaultFactory();

  static {
    READERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    READERS.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "2000");
    READERS.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  /**
   * What a part refers to.
   *
   * @param from the part that says so, by where it says it
   * @param kind the last word of its type
   */
  record Link(String from, String id, String kind, String target, boolean external) {}

  private final ZipFile zip;
  private final List<ZipArchiveEntry> entries;
  private final Map<String, String> byExtension = new HashMap<>();
  private final Map<String, String> byPart = new HashMap<>();

  private DocxParts(ZipFile zip) {
    this.zip = zip;
    this.entries = Collections.list(zip.getEntries());
  }

  /** Empty where it is a zip of another kind. */
  static Optional<DocxParts> of(ZipFile zip) throws IOException {
    DocxParts parts = new DocxParts(zip);
    if (zip.getEntry(TYPES) == null || zip.getEntry(ROOT) == null) {
      return Optional.empty();
    }
    parts.each(TYPES, parts::type);
    return Optional.of(parts);
  }

  List<ZipArchiveEntry> entries() {
    return entries;
  }

  /** What the package says the part is; empty where it says nothing. */
  String type(String part) {
    String name = part.toLowerCase(Locale.ROOT);
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return byPart.getOrDefault("/" + name, byExtension.getOrDefault(extension, ""));
  }

  /** The part that holds the text, wherever it lies. */
  Optional<String> main() throws IOException {
    return links(ROOT).stream()
        .filter(link -> link.kind().equals("officedocument") && !link.external())
        .map(link -> link.target().replaceFirst("^/+", ""))
        .filter(part -> zip.getEntry(part) != null)
        .findFirst();
  }

  /** Of all parts. */
  List<Link> links() throws IOException {
    List<Link> all = new ArrayList<>();
    for (ZipArchiveEntry entry : entries) {
      if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".rels")) {
        all.addAll(links(entry.getName()));
        if (all.size() > MOST_LINKS) {
          throw Refused.because(UnsafeReason.TOO_BIG_INSIDE);
        }
      }
    }
    return all;
  }

  private List<Link> links(String part) throws IOException {
    List<Link> found = new ArrayList<>();
    each(
        part,
        xml -> {
          if (xml.getLocalName().equals("Relationship")) {
            found.add(link(part, xml));
          } else {
            DocxSpace.requireSame(xml.getLocalName(), "Relationships");
          }
        });
    return found;
  }

  private static Link link(String part, XMLStreamReader xml) {
    String type = DocxSpace.plain(xml, "Type");
    String mode = DocxSpace.plain(xml, "TargetMode").toLowerCase(Locale.ROOT);
    if (!MODES.contains(mode)) {
      throw Refused.because(UnsafeReason.DAMAGED);
    }
    return new Link(
        part,
        DocxSpace.plain(xml, "Id"),
        type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT),
        DocxSpace.plain(xml, "Target"),
        mode.equals("external"));
  }

  private void type(XMLStreamReader xml) {
    String type = DocxSpace.plain(xml, "ContentType").toLowerCase(Locale.ROOT);
    switch (xml.getLocalName()) {
      case "Default" -> keep(byExtension, DocxSpace.plain(xml, "Extension"), type);
      case "Override" -> keep(byPart, DocxSpace.plain(xml, "PartName"), type);
      default -> DocxSpace.requireSame(xml.getLocalName(), "Types");
    }
  }

  /** Of two types nobody knows which counts. */
  private static void keep(Map<String, String> types, String name, String type) {
    String before = types.putIfAbsent(name.toLowerCase(Locale.ROOT), type);
    DocxSpace.requireSame(before == null ? type : before, type);
  }

  private interface Element {
    void begin(XMLStreamReader xml);
  }

  private void each(String part, Element element) throws IOException {
    try (InputStream content = new Bounded(zip.getInputStream(zip.getEntry(part)))) {
      XMLStreamReader xml = READERS.createXMLStreamReader(content);
      String root = null;
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          root = root == null ? DocxSpace.of(xml) : root;
          DocxSpace.requirePackage(xml, root);
          element.begin(xml);
        }
      }
    } catch (XMLStreamException broken) {
      throw Refused.because(UnsafeReason.DAMAGED);
    }
  }

  /** What a package says of itself is kept in memory, before all of it was unpacked once. */
  private static final class Bounded extends FilterInputStream {

    private static final int MOST = 8 * 1024 * 1024;
    private int read;

    Bounded(InputStream content) {
      super(content);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      int more = super.read(bytes, start, length);
      read += Math.max(0, more);
      if (read > MOST) {
        throw Refused.because(UnsafeReason.TOO_BIG_INSIDE);
      }
      return more;
    }
  }

  /** Reads a part to its end, in constant memory: what breaks in the middle opens nowhere. */
  void read(ZipArchiveEntry part, DocxMarkup markup) throws IOException {
    try (InputStream content = zip.getInputStream(part)) {
      XMLStreamReader xml = READERS.createXMLStreamReader(content);
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.DTD -> throw Refused.because(UnsafeReason.REMOTE);
          case XMLStreamConstants.PROCESSING_INSTRUCTION -> markup.instruct(xml.getPITarget());
          case XMLStreamConstants.START_ELEMENT -> markup.begin(xml);
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              markup.text(xml.getText());
          case XMLStreamConstants.END_ELEMENT -> markup.end();
          default -> {}
        }
      }
    } catch (XMLStreamException broken) {
      throw Refused.because(UnsafeReason.DAMAGED);
    }
  }

  /** Of a picture among the parts. */
  void requireFewScans(ZipArchiveEntry part) throws IOException {
    try (InputStream content = zip.getInputStream(part)) {
      PictureSize.requireFewScans(content);
    }
  }

  /** The first bytes of a part. */
  byte[] head(ZipArchiveEntry part, int most) throws IOException {
    try (InputStream content = zip.getInputStream(part)) {
      return content.readNBytes(most);
    }
  }
}
