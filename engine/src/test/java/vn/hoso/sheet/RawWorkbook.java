package vn.hoso.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as other programs than ours write them: their XML as it stands. */
final class RawWorkbook {

  private static final String OPEN =
      "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder links = new StringBuilder();
  private String properties = "";
  private String place = "xl/workbook.xml";
  private char stroke = '/';
  private int count;

  RawWorkbook sheet(String name, String state, String inside) {
    count++;
    sheets.append(
        "<sheet name='%s' sheetId='%d' state='%s' r:id='r%d'/>"
            .formatted(name, count, state, count));
    link("worksheet", "worksheets/sheet" + count + ".xml");
    parts.put("xl/worksheets/sheet" + count + ".xml", OPEN + inside + "</worksheet>");
    return this;
  }

  RawWorkbook rows(String rows) {
    return sheet("Danh sách", "visible", "<sheetData>" + rows + "</sheetData>");
  }

  RawWorkbook from1904() {
    properties = "<workbookPr date1904='1'/>";
    return this;
  }

  /** Where the workbook itself lies, said by the package. */
  RawWorkbook at(String part) {
    place = part;
    parts.put(
        "_rels/.rels",
        "<Relationships><Relationship Id='r1' Type='http://x/officeDocument' Target='/"
            + part
            + "'/></Relationships>");
    return this;
  }

  RawWorkbook withStrokesOfWindows() {
    stroke = '\\';
    return this;
  }

  /** The n-th of these is format n + 1; format 0 is the general one. */
  RawWorkbook formats(String... codes) {
    StringBuilder own = new StringBuilder();
    StringBuilder used = new StringBuilder("<xf numFmtId='0'/>");
    for (int i = 0; i < codes.length; i++) {
      boolean builtIn = codes[i].matches("[1-9]\\d?");
      String id = builtIn ? codes[i] : String.valueOf(164 + i);
      own.append(
          builtIn
              ? ""
              : "<numFmt numFmtId='"
                  + id
                  + "' formatCode='"
                  + codes[i].replace("\"", "&quot;")
                  + "'/>");
      used.append("<xf numFmtId='").append(id).append("'/>");
    }
    link("styles", "styles.xml");
    parts.put(
        "xl/styles.xml",
        "<styleSheet><numFmts>" + own + "</numFmts><cellXfs>" + used + "</cellXfs></styleSheet>");
    return this;
  }

  RawWorkbook texts(String... items) {
    link("sharedStrings", "sharedStrings.xml");
    parts.put(
        "xl/sharedStrings.xml", "<sst><si>" + String.join("</si><si>", items) + "</si></sst>");
    return this;
  }

  private void link(String type, String target) {
    String id = type.equals("worksheet") ? "r" + count : type;
    links.append(
        "<Relationship Id='%s' Type='http://x/%s' Target='%s'/>".formatted(id, type, target));
  }

  Path writeTo(Path file) throws IOException {
    parts.put(
        place,
        "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
            + properties
            + "<sheets>"
            + sheets
            + "</sheets></workbook>");
    parts.put(
        place.replace("xl/", "xl/_rels/") + ".rels",
        "<Relationships>" + links + "</Relationships>");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey().replace('/', stroke)));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }
}
