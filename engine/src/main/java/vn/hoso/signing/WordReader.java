package vn.hoso.signing;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.hoso.paper.WordPage;

/** Reads the words of a draft out of its Word file: those that stand in it, whoever wrote them. */
final class WordReader {

  private static final double USUAL_SIZE = 14;

  /** Far beyond any decision; a preview that breaks off would show another paper than the draft. */
  private static final int MOST_BLOCKS = 2_000;

  private WordReader() {}

  /**
   * @throws SigningProblem SIGNING-008 (422) for what cannot be shown
   */
  static WordPage read(String title, InputStream word) {
    try (var document = new XWPFDocument(word)) {
      List<IBodyElement> elements = document.getBodyElements();
      if (elements.size() > MOST_BLOCKS) {
        throw SigningProblem.notShown();
      }
      return new WordPage(title, elements.stream().map(WordReader::block).toList());
    } catch (IOException | POIXMLException | IllegalArgumentException unreadable) {
      throw SigningProblem.notShown();
    }
  }

  private static WordPage.Block block(IBodyElement element) {
    if (element instanceof XWPFTable table) {
      return new WordPage.Block(null, table.getRows().stream().map(WordReader::row).toList());
    }
    if (element instanceof XWPFParagraph paragraph) {
      return new WordPage.Block(line(paragraph), List.of());
    }
    String text = element instanceof XWPFSDT control ? control.getContent().getText() : "";
    var run = new WordPage.Run(text, false, false, false, USUAL_SIZE);
    return new WordPage.Block(new WordPage.Line("left", false, List.of(run)), List.of());
  }

  private static WordPage.Row row(XWPFTableRow row) {
    return new WordPage.Row(
        row.getTableCells().stream()
            .map(
                cell ->
                    new WordPage.Cell(cell.getParagraphs().stream().map(WordReader::line).toList()))
            .toList());
  }

  private static WordPage.Line line(XWPFParagraph paragraph) {
    return new WordPage.Line(
        align(paragraph.getAlignment()),
        paragraph.getIndentationFirstLine() > 0,
        paragraph.getRuns().stream().map(WordReader::run).toList());
  }

  private static String align(ParagraphAlignment alignment) {
    return switch (alignment) {
      case CENTER, RIGHT -> alignment.name().toLowerCase(Locale.ROOT);
      case BOTH -> "justify";
      default -> "left";
    };
  }

  private static WordPage.Run run(XWPFRun run) {
    Double size = run.getFontSizeAsDouble();
    return new WordPage.Run(
        run.text(),
        run.isBold(),
        run.isItalic(),
        run.getUnderline() != UnderlinePatterns.NONE,
        size == null ? USUAL_SIZE : size);
  }
}
