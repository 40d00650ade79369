package vn.hoso.signing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDefaultRunStyle;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.hoso.paper.WordPage;

/** Reads the words of a draft out of its Word file: those that stand in it, whoever wrote them. */
final class WordReader {

  private static final double USUAL_SIZE = 14;

  /** Far beyond any decision; a preview that breaks off would show another paper than the draft. */
  private static final int MOST_BLOCKS = 20_000;

  /** What the file says of all words that say nothing themselves. */
  private final double size;

  private WordReader(XWPFDocument document) {
    XWPFDefaultRunStyle look =
        document.getStyles() == null ? null : document.getStyles().getDefaultRunStyle();
    Double said = look == null ? null : look.getFontSizeAsDouble();
    this.size = said == null ? USUAL_SIZE : said;
  }

  /**
   * @throws SigningProblem SIGNING-008 (422) for what cannot be shown
   */
  static WordPage read(String title, InputStream word) {
    try (var document = new XWPFDocument(word)) {
      List<IBodyElement> elements = document.getBodyElements();
      int blocks = elements.stream().mapToInt(WordReader::blocks).sum();
      if (blocks > MOST_BLOCKS) {
        throw SigningProblem.notShown();
      }
      return new WordPage(title, new WordReader(document).sections(document, elements));
    } catch (IOException | POIXMLException | IllegalArgumentException unreadable) {
      throw SigningProblem.notShown();
    }
  }

  private static int blocks(IBodyElement element) {
    return element instanceof XWPFTable table ? table.getNumberOfRows() : 1;
  }

  /** The last paragraph of a section says how its pages lie, the body how those behind it do. */
  private List<WordPage.Section> sections(XWPFDocument document, List<IBodyElement> elements) {
    List<WordPage.Section> sections = new ArrayList<>();
    List<WordPage.Block> blocks = new ArrayList<>();
    for (IBodyElement element : elements) {
      blocks.add(block(element));
      if (element instanceof XWPFParagraph paragraph
          && paragraph.getCTP().isSetPPr()
          && paragraph.getCTP().getPPr().isSetSectPr()) {
        boolean lies = lies(paragraph.getCTP().getPPr().getSectPr());
        sections.add(new WordPage.Section(lies, List.copyOf(blocks)));
        blocks.clear();
      }
    }
    sections.add(new WordPage.Section(lies(document.getDocument().getBody().getSectPr()), blocks));
    return sections;
  }

  private static boolean lies(@Nullable CTSectPr section) {
    return section != null
        && section.isSetPgSz()
        && section.getPgSz().getOrient() == STPageOrientation.LANDSCAPE;
  }

  private WordPage.Block block(IBodyElement element) {
    if (element instanceof XWPFTable table) {
      boolean ruled = ruled(table);
      return new WordPage.Block(
          null, table.getRows().stream().map(row -> row(row, ruled)).toList(), ruled);
    }
    if (element instanceof XWPFParagraph paragraph) {
      return WordPage.Block.of(line(paragraph));
    }
    String text = element instanceof XWPFSDT control ? control.getContent().getText() : "";
    var run = new WordPage.Run(text, false, false, false, USUAL_SIZE);
    return WordPage.Block.of(new WordPage.Line("left", false, false, List.of(run)));
  }

  private static boolean ruled(XWPFTable table) {
    XWPFTable.XWPFBorderType type = table.getInsideHBorderType();
    return type != null
        && type != XWPFTable.XWPFBorderType.NONE
        && type != XWPFTable.XWPFBorderType.NIL;
  }

  private WordPage.Row row(XWPFTableRow row, boolean ruled) {
    List<XWPFTableCell> cells = row.getTableCells();
    int all = cells.stream().mapToInt(WordReader::width).sum();
    return new WordPage.Row(
        cells.stream()
            .map(
                cell ->
                    new WordPage.Cell(
                        cell.getParagraphs().stream().map(this::line).toList(),
                        ruled && all > 0 ? width(cell) * 100 / all : 0))
            .toList(),
        row.isRepeatHeader());
  }

  /** As given in twentieths of a point; 0 where it is said otherwise, or not at all. */
  private static int width(XWPFTableCell cell) {
    return cell.getWidthType() == TableWidthType.DXA ? cell.getWidth() : 0;
  }

  private WordPage.Line line(XWPFParagraph paragraph) {
    return new WordPage.Line(
        align(paragraph.getAlignment()),
        paragraph.getIndentationFirstLine() > 0,
        beginsPage(paragraph),
        paragraph.getRuns().stream().map(this::run).toList());
  }

  /** Word writes the mark without a value, and that means yes. */
  private static boolean beginsPage(XWPFParagraph paragraph) {
    return paragraph.getCTP().isSetPPr()
        && paragraph.getCTP().getPPr().isSetPageBreakBefore()
        && POIXMLUnits.parseOnOff(paragraph.getCTP().getPPr().getPageBreakBefore());
  }

  private static String align(ParagraphAlignment alignment) {
    return switch (alignment) {
      case CENTER, RIGHT -> alignment.name().toLowerCase(Locale.ROOT);
      case BOTH -> "justify";
      default -> "left";
    };
  }

  private WordPage.Run run(XWPFRun run) {
    Double own = run.getFontSizeAsDouble();
    return new WordPage.Run(
        run.text(),
        run.isBold(),
        run.isItalic(),
        run.getUnderline() != UnderlinePatterns.NONE,
        own == null ? size : own);
  }
}
