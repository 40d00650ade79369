package vn.hoso.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** What holds for all sheets: their names, the first day, the texts they share, the formats. */
public final class Workbook {

  /**
   * @param part where it lies in the zip
   */
  record SheetPart(String name, String part) {}

  private static final String USUAL = "xl/workbook.xml";
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final int MOST_FORMATS = 70_000;
  private static final int MOST_SHEETS = 50;

  /** A little more than one sheet may have in Excel. */
  private static final int MOST_ROWS = 1_100_000;

  private static final int ELEMENTS_TO_A_WATCH = 10_000;
  private static final long MOST_TEXT = 40_000_000;

  /** What keeping even the shortest text takes. */
  private static final int OF_EACH = 16;

  private final List<SheetPart> sheets = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<CellFormat> formats = new ArrayList<>();
  private final Set<String> parts = new HashSet<>();
  private final String folder;
  private final ListFile.Watch watch;
  private long elementsRead;
  private int rowsRead;
  private boolean from1904;
  private boolean calculatedAnew;

  private Workbook(String folder, ListFile.Watch watch) {
    this.folder = folder;
    this.watch = watch;
  }

  /** Gives each element that begins, and asks the watch now and then, whatever the part holds. */
  void read(ZipFile zip, String part, WorkbookXml.Elements elements) throws IOException {
    WorkbookXml.read(
        zip,
        part,
        xml -> {
          if (++elementsRead % ELEMENTS_TO_A_WATCH == 0) {
            watch.goOn();
          }
          elements.begin(xml);
        });
  }

  /** Where the workbook itself lies: some programs call it otherwise; empty where there is none. */
  public static Optional<String> part(ZipFile zip) throws IOException {
    List<String> found = new ArrayList<>(List.of(USUAL));
    if (WorkbookXml.entry(zip, "_rels/.rels") != null) {
      WorkbookXml.read(
          zip,
          "_rels/.rels",
          xml -> {
            Map<String, String> link = WorkbookXml.attributes(xml);
            String target = link.getOrDefault("Target", "");
            if (link.getOrDefault("Type", "").endsWith("/officeDocument")) {
              found.add(0, target.startsWith("/") ? target.substring(1) : target);
            }
          });
    }
    return found.stream()
        .filter(part -> part.matches("(?i).*(?:workbook|book)[^/]*\\.xml"))
        .filter(part -> WorkbookXml.entry(zip, part) != null)
        .findFirst();
  }

  static Workbook open(ZipFile zip, ListFile.Watch watch) throws IOException {
    requireOnce(zip);
    String main = part(zip).orElseThrow(UnreadableList::damagedWorkbook);
    Workbook book = new Workbook(main.substring(0, main.lastIndexOf('/') + 1), watch);
    String links = book.folder + "_rels/" + main.substring(book.folder.length()) + ".rels";
    Map<String, String> targets = new HashMap<>();
    Map<String, String> kinds = new HashMap<>();
    book.read(zip, links, xml -> book.link(xml, targets, kinds));
    book.read(zip, main, xml -> book.main(xml, targets));
    if (kinds.containsKey("sharedStrings")) {
      book.read(zip, kinds.get("sharedStrings"), book.new Texts());
    }
    if (kinds.containsKey("styles")) {
      book.read(zip, kinds.get("styles"), book.new Formats());
    }
    return book;
  }

  /** Of two parts of one name each program reads another. */
  private static void requireOnce(ZipFile zip) throws UnreadableList {
    Set<String> names = new HashSet<>();
    for (ZipArchiveEntry each : Collections.list(zip.getEntries())) {
      if (!names.add(each.getName().replace('\\', '/').toLowerCase(Locale.ROOT))) {
        throw UnreadableList.damagedWorkbook();
      }
    }
  }

  /** Those that are shown, in their order. */
  List<SheetPart> sheets() {
    return sheets;
  }

  boolean from1904() {
    return from1904;
  }

  /**
   * Whether no result that is kept is shown: each formula is calculated when the file is opened.
   */
  boolean calculatedAnew() {
    return calculatedAnew;
  }

  /** Null where there is no such text. */
  String text(int place) {
    return place >= 0 && place < texts.size() ? texts.get(place) : null;
  }

  /** Of all sheets together, blank ones too. */
  void countRow() throws IOException {
    if (++rowsRead > MOST_ROWS) {
      throw UnreadableList.tooManyRows(MOST_ROWS);
    }
  }

  CellFormat format(int place) {
    return place >= 0 && place < formats.size() ? formats.get(place) : CellFormat.GENERAL;
  }

  private void link(XMLStreamReader xml, Map<String, String> targets, Map<String, String> kinds) {
    if (!xml.getLocalName().equals("Relationship")) {
      return;
    }
    Map<String, String> link = WorkbookXml.attributes(xml);
    String target = link.getOrDefault("Target", "");
    String part = target.startsWith("/") ? target.substring(1) : folder + target;
    targets.put(link.get("Id"), part);
    String type = link.getOrDefault("Type", "");
    kinds.put(type.substring(type.lastIndexOf('/') + 1), part);
  }

  /** A part that several sheets point to is read once. */
  private void main(XMLStreamReader xml, Map<String, String> targets) throws IOException {
    Map<String, String> said = WorkbookXml.attributes(xml);
    if (xml.getLocalName().equals("workbookPr")) {
      from1904 = yes(said.get("date1904"));
    } else if (xml.getLocalName().equals("calcPr")) {
      calculatedAnew |= yes(said.get("fullCalcOnLoad"));
    } else if (xml.getLocalName().equals("sheet")
        && said.getOrDefault("state", "visible").equals("visible")) {
      String part = targets.get(said.get(":id"));
      if (part != null && part.contains("worksheets/") && parts.add(part)) {
        if (parts.size() > MOST_SHEETS) {
          throw UnreadableList.tooManySheets(MOST_SHEETS);
        }
        sheets.add(new SheetPart(said.get("name"), part));
      }
    }
  }

  static boolean yes(String said) {
    return "1".equals(said) || "true".equals(said) || "on".equals(said);
  }

  /** Characters XML cannot hold are written as _x000D_. */
  static String unescaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    Matcher escaped = ESCAPED.matcher(text);
    return escaped.replaceAll(
        each ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(each.group(1), 16))));
  }

  private final class Texts implements WorkbookXml.Elements {

    private long kept;

    @Override
    public void begin(XMLStreamReader xml) throws XMLStreamException, IOException {
      if (xml.getLocalName().equals("si")) {
        String text = unescaped(WorkbookXml.text(xml, "t"));
        kept += text.length() + OF_EACH;
        if (kept > MOST_TEXT) {
          throw UnreadableList.tooMuchText();
        }
        texts.add(text);
      }
    }
  }

  private final class Formats implements WorkbookXml.Elements {

    private final Map<String, CellFormat> own = new HashMap<>();
    private boolean used;

    @Override
    public void begin(XMLStreamReader xml) {
      switch (xml.getLocalName()) {
        case "numFmt" -> {
          Map<String, String> said = WorkbookXml.attributes(xml);
          if (own.size() < MOST_FORMATS) {
            own.put(said.get("numFmtId"), CellFormat.of(said.getOrDefault("formatCode", "")));
          }
        }
        case "cellXfs" -> used = true;
        case "cellStyleXfs", "cellStyles", "dxfs" -> used = false;
        case "xf" -> {
          if (used && formats.size() < MOST_FORMATS) {
            String id = WorkbookXml.attributes(xml).getOrDefault("numFmtId", "0");
            formats.add(own.containsKey(id) ? own.get(id) : builtIn(id));
          }
        }
        default -> {}
      }
    }

    private static CellFormat builtIn(String id) {
      return id.matches("\\d{1,5}") ? CellFormat.builtIn(Integer.parseInt(id)) : CellFormat.GENERAL;
    }
  }
}
