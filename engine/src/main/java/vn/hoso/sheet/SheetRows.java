package vn.hoso.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.hoso.shared.Text;
import vn.hoso.sheet.SheetRow.CellKind;
import vn.hoso.sheet.SheetRow.SheetCell;
import vn.hoso.sheet.Workbook.SheetPart;

/** The rows of one sheet, one after the other. */
final class SheetRows {

  private static final int MOST_COLUMNS = 60;

  /** As many columns as a sheet of Excel has. */
  private static final int MOST_CELLS = 16_384;

  /** As many rows. */
  private static final int MOST_ROWS = 1_048_576;

  private static final Set<String> SPACES =
      Set.of(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main");

  private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");
  private static final Text HIDDEN_ROW =
      new Text(
          "Dòng này đang bị ẩn nên không được đọc. Bỏ ẩn (bỏ lọc) hoặc xóa dòng rồi nộp lại.",
          "This row is hidden and was not read. Show it, or delete it, and try again.");

  private final Workbook book;
  private final SheetPart sheet;
  private final Consumer<SheetRow> rows;
  private final MergedCells merged = new MergedCells();
  private final Set<Integer> hiddenColumns = new HashSet<>();
  private boolean begun;
  private int number;

  private SheetRows(Workbook book, SheetPart sheet, Consumer<SheetRow> rows) {
    this.book = book;
    this.sheet = sheet;
    this.rows = rows;
  }

  static void read(ZipFile zip, Workbook book, SheetPart sheet, Consumer<SheetRow> rows)
      throws IOException {
    SheetRows reading = new SheetRows(book, sheet, rows);
    // What is merged is only said behind the rows, so the sheet is gone through twice.
    book.read(zip, sheet.part(), reading::shape);
    book.read(zip, sheet.part(), reading::begin);
  }

  private void shape(XMLStreamReader xml) {
    if (xml.getLocalName().equals("mergeCell")) {
      merged.add(xml.getAttributeValue(null, "ref"), MOST_COLUMNS);
    } else if (xml.getLocalName().equals("col")) {
      Map<String, String> said = WorkbookXml.attributes(xml);
      if (Workbook.yes(said.get("hidden")) || nothing(said.get("width"))) {
        for (int c = number(said.get("min"), 1); c <= number(said.get("max"), 1); c++) {
          if (c > MOST_COLUMNS) {
            break;
          }
          hiddenColumns.add(c - 1);
        }
      }
    }
  }

  private static int number(String text, int otherwise) {
    return text != null && text.matches("\\d{1,7}") ? Integer.parseInt(text) : otherwise;
  }

  /** As wide or as high as nothing. */
  private static boolean nothing(String measure) {
    return measure != null && measure.strip().matches("[+-]?0*\\.?0*(?:[eE].*)?|-.*");
  }

  private void begin(XMLStreamReader xml) throws XMLStreamException, IOException {
    if (xml.getLocalName().equals("worksheet") && !SPACES.contains(WorkbookXml.space(xml))
        || xml.getLocalName().equals("sheetData") && begun) {
      throw UnreadableList.damagedWorkbook();
    }
    begun |= xml.getLocalName().equals("sheetData");
    if (xml.getLocalName().equals("row")) {
      row(xml);
    }
  }

  private void row(XMLStreamReader xml) throws XMLStreamException, IOException {
    String space = WorkbookXml.space(xml);
    book.countRow();
    Map<String, String> said = WorkbookXml.attributes(xml);
    number = numberBehind(said.get("r"));
    SheetCell[] cells = new SheetCell[MOST_COLUMNS];
    Arrays.fill(cells, SheetCell.EMPTY);
    int column = -1;
    int count = 0;
    while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("row")) {
      if (xml.isStartElement() && within(xml, space, "extLst")) {
        WorkbookXml.pass(xml);
      } else if (xml.isStartElement()) {
        requireOf(xml, space, "c");
        Map<String, String> cell = WorkbookXml.attributes(xml);
        if (++count > MOST_CELLS) {
          throw UnreadableList.tooManyCells(MOST_CELLS);
        }
        column = columnBehind(column, cell.get("r"));
        SheetCell read = cell(xml, cell);
        if (column < MOST_COLUMNS) {
          cells[column] = read;
        }
      }
    }
    give(cells, Workbook.yes(said.get("hidden")) || nothing(said.get("ht")));
  }

  private static boolean within(XMLStreamReader xml, String space, String name) {
    return xml.getLocalName().equals(name) && WorkbookXml.space(xml).equals(space);
  }

  /** Others are shown by no program, or by one and not by another. */
  private static void requireOf(XMLStreamReader xml, String space, String name)
      throws UnreadableList {
    if (!within(xml, space, name)) {
      throw UnreadableList.damagedWorkbook();
    }
  }

  /** What goes back, or beyond the last row, some readers show in one place and some in another. */
  private int numberBehind(String said) throws UnreadableList {
    if (said == null) {
      return number + 1;
    }
    int next = number(said, 0);
    if (next <= number || next > MOST_ROWS) {
      throw UnreadableList.damagedWorkbook();
    }
    return next;
  }

  private int columnBehind(int before, String said) throws UnreadableList {
    if (said == null) {
      return before + 1;
    }
    Matcher place = PLACE.matcher(said);
    if (!place.matches()) {
      return Math.max(before + 1, MOST_COLUMNS);
    }
    int column = MergedCells.column(place.group(1));
    if (number(place.group(2), 0) != number || column <= before) {
      throw UnreadableList.damagedWorkbook();
    }
    return column;
  }

  /** Rows in which nothing stands but what is merged from above are no rows of their own. */
  private void give(SheetCell[] own, boolean hidden) {
    boolean blank = Arrays.stream(own).allMatch(cell -> cell == SheetCell.EMPTY);
    List<SheetCell> cells = new ArrayList<>();
    for (int column = 0; column < MOST_COLUMNS; column++) {
      SheetCell shown = merged.shown(number, column, own[column]);
      cells.add(hiddenColumns.contains(column) ? unseen(shown) : shown);
    }
    if (!blank) {
      rows.accept(new SheetRow(sheet.name(), number, cells, 0, hidden ? HIDDEN_ROW : null));
    }
  }

  private static SheetCell unseen(SheetCell cell) {
    return cell.text() == null
        ? cell
        : SheetCell.faulty(
            cell.text(),
            "Cột này đang bị ẩn nên không được đọc. Bỏ ẩn hoặc xóa cột rồi nộp lại.",
            "This column is hidden and was not read. Show it, or delete it, and try again.");
  }

  /** Leaves the reader at the end of the cell. */
  private SheetCell cell(XMLStreamReader xml, Map<String, String> said)
      throws XMLStreamException, IOException {
    String space = WorkbookXml.space(xml);
    Set<String> found = new HashSet<>();
    String value = null;
    boolean formula = false;
    String inline = null;
    while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("c")) {
      if (xml.isStartElement()) {
        requireOf(xml, space, xml.getLocalName());
        if (!found.add(xml.getLocalName())) {
          throw UnreadableList.damagedWorkbook();
        }
        switch (xml.getLocalName()) {
          case "v" -> value = WorkbookXml.text(xml, null);
          case "is" -> inline = WorkbookXml.text(xml, "t");
          case "f" -> {
            formula = true;
            WorkbookXml.text(xml, null);
          }
          case "extLst" -> WorkbookXml.pass(xml);
          default -> throw UnreadableList.damagedWorkbook();
        }
      }
    }
    CellFormat format = book.format(number(said.get("s"), 0));
    if (inline != null) {
      return seen(SheetCell.text(Workbook.unescaped(inline)), format);
    }
    if (formula && book.calculatedAnew()) {
      return CellValue.notCalculated();
    }
    if (value == null || value.isEmpty() && !"str".equals(said.get("t"))) {
      return formula ? CellValue.notCalculated() : SheetCell.EMPTY;
    }
    return seen(cell(value, said.getOrDefault("t", "n"), format), format);
  }

  private static SheetCell seen(SheetCell cell, CellFormat format) {
    boolean number = cell.kind() == CellKind.NUMBER || format.isDate();
    boolean hidden = number ? format.hides().numbers() : format.hides().texts();
    return hidden && cell.text() != null ? CellValue.hidden(cell) : cell;
  }

  private SheetCell cell(String value, String type, CellFormat format) {
    return switch (type) {
      case "s" -> shared(value);
      case "str", "inlineStr" -> SheetCell.text(Workbook.unescaped(value));
      case "b" -> SheetCell.text(Workbook.yes(value.strip()) ? "TRUE" : "FALSE");
      case "e" -> CellValue.error(value);
      case "d" -> CellValue.iso(value, format);
      default -> CellValue.number(value.strip(), format, book.from1904());
    };
  }

  private SheetCell shared(String value) {
    String text = book.text(number(value.strip(), -1));
    return text == null ? CellValue.error(value) : SheetCell.text(text);
  }
}
