package vn.hoso.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The annex as the text of a Word file: thousands of rows would not fit into memory as objects. Its
 * head stands on every page, no row is torn apart, and a list with many columns lies across.
 */
final class AnnexXml {

  private static final String TEXT = "word/document.xml";
  private static final String SECTION = "<w:sectPr";

  /** With more, names would be broken on a page that stands upright. */
  private static final int MOST_UPRIGHT = 7;

  private static final int UPRIGHT = 11906 - 1701 - 850;
  private static final int ACROSS = 16838 - 1134 - 1134;
  private static final String LYING =
      "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
          + "<w:pgMar w:top=\"1701\" w:right=\"1134\" w:bottom=\"850\" w:left=\"1134\"/></w:sectPr>";

  private final StringBuilder xml = new StringBuilder();
  private final DraftWords.Annex annex;
  private final List<Integer> widths;

  private AnnexXml(DraftWords.Annex annex) {
    this.annex = annex;
    int all = annex.weights().stream().mapToInt(Integer::intValue).sum();
    int page = lies() ? ACROSS : UPRIGHT;
    this.widths = annex.weights().stream().map(weight -> page * weight / all).toList();
  }

  /** The Word file with the annex behind what it holds. */
  static byte[] behind(byte[] word, DraftWords.Annex annex) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var from = new ZipInputStream(new ByteArrayInputStream(word));
        var to = new ZipOutputStream(out)) {
      // Rows are alike: packed as tightly as can be, readers would take the file for a bomb.
      to.setLevel(Deflater.BEST_SPEED);
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        byte[] content = from.readAllBytes();
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(entry.getName().equals(TEXT) ? new AnnexXml(annex).into(content) : content);
        to.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private boolean lies() {
    return annex.columns().size() > MOST_UPRIGHT;
  }

  private byte[] into(byte[] document) {
    String text = new String(document, StandardCharsets.UTF_8);
    int at = text.lastIndexOf(SECTION);
    int end = text.indexOf("</w:body>", at);
    String upright = text.substring(at, end);
    xml.append(text, 0, at);
    if (lies()) {
      xml.append("<w:p><w:pPr>").append(upright).append("</w:pPr></w:p>");
    }
    line(annex.title(), "<w:b/>", lies() ? "" : "<w:pageBreakBefore/>");
    line(annex.under(), "<w:i/>", "");
    table();
    line("Tổng số: " + annex.rows().size() + ".", "", "");
    xml.append(lies() ? LYING : upright).append(text, end, text.length());
    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void line(String text, String look, String place) {
    xml.append("<w:p><w:pPr>").append(place);
    xml.append("<w:spacing w:before=\"60\" w:after=\"120\"/>");
    xml.append(look.isEmpty() ? "" : "<w:jc w:val=\"center\"/>").append("</w:pPr>");
    run(text, look, 28);
    xml.append("</w:p>");
  }

  private void table() {
    xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      xml.append("<w:").append(side);
      xml.append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
    }
    xml.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    widths.forEach(width -> xml.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
    xml.append("</w:tblGrid>");
    head();
    annex.rows().forEach(this::row);
    xml.append("</w:tbl>");
  }

  /** In the look of the whole file; only the head says how wide the columns are. */
  private void row(List<String> cells) {
    xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    for (String cell : cells) {
      xml.append("<w:tc><w:p><w:r><w:t>").append(escaped(cell)).append("</w:t></w:r></w:p></w:tc>");
    }
    xml.append("</w:tr>");
  }

  private void head() {
    xml.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    for (int at = 0; at < widths.size(); at++) {
      xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(widths.get(at));
      xml.append("\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>");
      run(annex.columns().get(at), "<w:b/>", DraftWriter.TABLE_SIZE * 2);
      xml.append("</w:p></w:tc>");
    }
    xml.append("</w:tr>");
  }

  private void run(String text, String look, int halfPoints) {
    xml.append("<w:r><w:rPr><w:rFonts w:ascii=\"").append(DraftWriter.FONT);
    xml.append("\" w:hAnsi=\"").append(DraftWriter.FONT).append("\" w:cs=\"");
    xml.append(DraftWriter.FONT).append("\"/>").append(look);
    xml.append("<w:sz w:val=\"").append(halfPoints).append("\"/></w:rPr>");
    xml.append("<w:t xml:space=\"preserve\">").append(escaped(text)).append("</w:t></w:r>");
  }

  /** What people typed is text, and signs that no file may hold are left out. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
  }
}
