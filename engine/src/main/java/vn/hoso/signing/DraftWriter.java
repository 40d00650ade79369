package vn.hoso.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

/**
 * Writes a draft as a Word file in the form of Party papers (05-HD/VPTW). Number and day stay open:
 * the clerk gives the one, the signing the other.
 */
final class DraftWriter {

  static final String FONT = "Times New Roman";

  /** Of whatever says nothing else: the cells of a list. */
  static final int TABLE_SIZE = 12;

  private static final int SIZE = 14;
  private static final int INDENT = 720;
  private static final int A4_WIDTH = 11906;
  private static final int A4_HEIGHT = 16838;

  private final XWPFDocument word = new XWPFDocument();

  private DraftWriter() {}

  /** The bytes of the file. */
  static byte[] write(DraftWords.Draft draft) {
    var writer = new DraftWriter();
    try (writer.word;
        var out = new ByteArrayOutputStream()) {
      writer.page();
      draft.papers().forEach(writer::paper);
      writer.word.write(out);
      return draft.annex() == null
          ? out.toByteArray()
          : AnnexXml.behind(out.toByteArray(), draft.annex());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void page() {
    var look = CTStyles.Factory.newInstance();
    var usual = look.addNewDocDefaults().addNewRPrDefault().addNewRPr();
    CTFonts font = usual.addNewRFonts();
    font.setAscii(FONT);
    font.setHAnsi(FONT);
    font.setCs(FONT);
    usual.addNewSz().setVal(BigInteger.valueOf(TABLE_SIZE * 2L));
    word.createStyles().setStyles(look);
    var section = word.getDocument().getBody().addNewSectPr();
    section.addNewPgSz().setW(BigInteger.valueOf(A4_WIDTH));
    section.getPgSz().setH(BigInteger.valueOf(A4_HEIGHT));
    var margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(1134));
    margins.setBottom(BigInteger.valueOf(1134));
    margins.setLeft(BigInteger.valueOf(1701));
    margins.setRight(BigInteger.valueOf(850));
  }

  private void paper(DraftWords.Sheet draft) {
    if (!word.getBodyElements().isEmpty()) {
      word.createParagraph().setPageBreak(true);
    }
    heading(draft);
    draft.lines().forEach(this::line);
    end(draft);
  }

  private void heading(DraftWords.Sheet draft) {
    XWPFTable table = columns();
    XWPFTableCell unit = table.getRow(0).getCell(0);
    if (draft.heading().superiorUnit() != null) {
      text(centred(unit), upper(draft.heading().superiorUnit()));
    }
    bold(text(centred(unit), upper(draft.heading().issuingUnit())));
    text(centred(unit), "*");
    text(centred(unit), "Số            -" + draft.symbol() + "/");
    XWPFTableCell party = table.getRow(0).getCell(1);
    XWPFRun name = bold(text(centred(party), "ĐẢNG CỘNG SẢN VIỆT NAM"));
    name.setUnderline(UnderlinePatterns.SINGLE);
    text(centred(party), "");
    text(centred(party), draft.heading().place() + ", ngày      tháng      năm          ")
        .setItalic(true);
    word.createParagraph();
  }

  private void line(String line) {
    if (line.startsWith("## ")) {
      bold(text(centred(), line.substring(3)));
    } else if (line.startsWith("# ")) {
      bold(text(centred(), line.substring(2))).setFontSize(SIZE + 2);
    } else if (line.equals("---")) {
      text(centred(), "-----");
    } else {
      XWPFParagraph paragraph = word.createParagraph();
      paragraph.setAlignment(ParagraphAlignment.BOTH);
      paragraph.setIndentationFirstLine(INDENT);
      paragraph.setSpacingAfter(120);
      text(paragraph, line);
    }
  }

  private void end(DraftWords.Sheet draft) {
    word.createParagraph();
    XWPFTable table = columns();
    XWPFTableCell recipients = table.getRow(0).getCell(0);
    text(first(recipients), "Nơi nhận:").setUnderline(UnderlinePatterns.SINGLE);
    text(recipients.addParagraph(), "- " + draft.opener() + ",");
    text(recipients.addParagraph(), "- Lưu.");
    XWPFTableCell signer = table.getRow(0).getCell(1);
    bold(text(centred(signer), draft.signature().line()));
    text(centred(signer), "(Chức vụ, chữ ký, họ tên)").setItalic(true);
  }

  private XWPFTable columns() {
    XWPFTable table = word.createTable(1, 2);
    table.removeBorders();
    table.setWidth("100%");
    return table;
  }

  private XWPFParagraph centred() {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    return paragraph;
  }

  private static XWPFParagraph centred(XWPFTableCell cell) {
    XWPFParagraph paragraph = first(cell);
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    return paragraph;
  }

  /** A cell comes with one empty paragraph. */
  private static XWPFParagraph first(XWPFTableCell cell) {
    XWPFParagraph first = cell.getParagraphArray(0);
    return first.getRuns().isEmpty() ? first : cell.addParagraph();
  }

  private static XWPFRun text(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(FONT);
    run.setFontSize(SIZE);
    run.setText(text);
    return run;
  }

  private static XWPFRun bold(XWPFRun run) {
    run.setBold(true);
    return run;
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.forLanguageTag("vi"));
  }
}
