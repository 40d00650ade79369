package vn.hoso.filelook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements of one part: some bring something in without any relationship that says so, or use a
 * relationship for something else than it says.
 */
final class DocxMarkup {

  private static final Set<String> BRINGING_IN =
      Set.of("altChunk", "subDoc", "OLEObject", "control", "ocx");
  private static final Set<String> FETCHING =
      Set.of("mailMerge", "saveThroughXslt", "webVideoPr", "sourceFileName", "linkToQuery");

  /** What only leads somewhere when somebody clicks on it. */
  private static final Set<String> CLICKED =
      Set.of("hyperlink", "hlinkClick", "hlinkHover", "hlinkMouseOver");

  private static final String TEMPLATE = "attachedTemplate";
  private static final Pattern WORD = Pattern.compile("wordprocessingml|office:office|office/word");
  private static final String SHAPES = "urn:schemas-microsoft-com:";
  private static final String SCHEMAS = "schemalibrary";
  private static final Set<String> SCHEMA = Set.of("manifestLocation", "schemaLocation");

  /** Properties that name a program to be loaded with the document, and where it lies. */
  private static final Pattern LOADING =
      Pattern.compile("(?i)^\\s*(?:_Assembly(?:Name|Location)|Solution\\s*URL)");

  private static final Pattern LEAVING = Pattern.compile("[:/\\\\]");

  private static final Set<String> ADDRESSES = Set.of("href", "althref");
  private static final Set<String> FILLED = Set.of("imagedata", "fill", "stroke", "image");

  private final Map<String, DocxParts.Link> referred;
  private final DocxDrawing drawing;

  /** Of somebody's own words, which mean nothing to Word. */
  private final boolean data;

  /** What addresses in the whole document are counted from. */
  private boolean base;

  private final DocxFields fields = new DocxFields();
  private final Set<String> bookmarks = new HashSet<>();

  /**
   * @param referred what the part refers to, by its id
   * @param type of the part
   */
  DocxMarkup(Map<String, DocxParts.Link> referred, String type) {
    this.referred = referred;
    this.data = type.equals("application/xml") || type.equals("text/xml");
    this.drawing = new DocxDrawing(type.equals("image/svg+xml"));
  }

  void begin(XMLStreamReader xml) {
    String name = xml.getLocalName();
    String space = DocxSpace.of(xml);
    if (!data || WORD.matcher(space).find()) {
      requireNothingBroughtIn(name);
    }
    boolean shape = space.startsWith(SHAPES);
    for (int n = 0; n < xml.getAttributeCount(); n++) {
      attribute(xml, n, name, shape);
    }
    base |= name.equals("HyperlinkBase");
    drawing.begin(xml);
    if (name.equals("bookmarkStart") && DocxSpace.word(space)) {
      bookmarks.add(DocxField.word(DocxSpace.said(xml, "name")));
    }
    fields.begin(xml);
  }

  private static void requireNothingBroughtIn(String name) {
    if (BRINGING_IN.contains(name)) {
      throw Refused.because(UnsafeReason.OBJECT);
    }
    if (FETCHING.contains(name)) {
      throw remote();
    }
  }

  /** What dresses a part is fetched from elsewhere, and may be a program. */
  void instruct(String target) {
    if (target.equalsIgnoreCase("xml-stylesheet")) {
      throw remote();
    }
  }

  void text(String characters) {
    if (base && !characters.isBlank()) {
      DocxAddress.require(characters);
    }
    drawing.text(characters);
    fields.text(characters);
  }

  void end() {
    base = false;
    drawing.end();
    fields.end();
  }

  /** At the end of the part: what was begun and never ended counts too. */
  void finish() {
    fields.finish();
  }

  Set<String> bookmarks() {
    return bookmarks;
  }

  /** First words of fields that are no field Word knows: bookmarks, or something new. */
  Set<String> unknownFields() {
    return fields.unknown();
  }

  private static Refused remote() {
    return Refused.because(UnsafeReason.REMOTE);
  }

  private void attribute(XMLStreamReader xml, int n, String element, boolean shape) {
    String value = xml.getAttributeValue(n);
    DocxParts.Link link = DocxSpace.of(xml, n).isEmpty() ? null : referred.get(value);
    if (link != null && link.external()) {
      boolean meant =
          link.kind().equals("hyperlink") ? CLICKED.contains(element) : element.equals(TEMPLATE);
      if (!meant) {
        throw remote();
      }
    }
    String name = xml.getAttributeLocalName(n);
    if (shape && name.equals("src") && !value.isBlank()) {
      throw remote();
    }
    if (shape && link == null && ADDRESSES.contains(name)) {
      requireHarmless(element, value);
    }
    if (element.equals("property") && name.equals("name") && LOADING.matcher(value).find()) {
      throw Refused.because(UnsafeReason.MACROS);
    }
    boolean schema = DocxSpace.of(xml).toLowerCase(Locale.ROOT).contains(SCHEMAS);
    if (schema && SCHEMA.contains(name) && LEAVING.matcher(value).find()) {
      throw remote();
    }
  }

  /** What a shape is filled with is fetched before anybody clicks. */
  private static void requireHarmless(String element, String address) {
    if (FILLED.contains(element) && !address.isBlank()) {
      throw remote();
    }
    DocxAddress.require(address);
  }
}
