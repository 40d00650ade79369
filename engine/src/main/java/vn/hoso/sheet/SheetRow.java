package vn.hoso.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.shared.Text;

/**
 * A row of a list, whatever the file is.
 *
 * @param sheet null in CSV
 * @param number as the spreadsheet counts, the first is 1
 * @param fields how many the line has; 0 where cells stand by themselves, as in workbooks
 * @param fault why the row as a whole cannot be read; null where it can
 */
public record SheetRow(
    String sheet, int number, List<SheetCell> cells, int fields, @Nullable Text fault) {

  SheetRow(String sheet, int number, List<SheetCell> cells) {
    this(sheet, number, cells, 0, null);
  }

  /**
   * @param text composed, without blanks around; null where the cell is empty
   * @param kind what the spreadsheet takes it for
   * @param fault why it cannot be read as it is shown; null where it can
   */
  public record SheetCell(@Nullable String text, CellKind kind, @Nullable Text fault) {

    public static final SheetCell EMPTY = new SheetCell(null, CellKind.TEXT);

    SheetCell(String text, CellKind kind) {
      this(text, kind, null);
    }

    static SheetCell faulty(String text, String vi, String en) {
      return new SheetCell(text, CellKind.FAULTY, new Text(vi, en));
    }

    public static SheetCell text(String written) {
      String tidy = Written.tidy(written);
      return tidy == null ? EMPTY : new SheetCell(tidy, CellKind.TEXT);
    }
  }

  /** A number may have lost its leading zeros; a faulty cell cannot be read as it is shown. */
  public enum CellKind {
    TEXT,
    NUMBER,
    FAULTY
  }

  public SheetCell cell(int column) {
    return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
  }

  public boolean isBlank() {
    return fault == null
        && cells.stream().allMatch(cell -> cell.text() == null && cell.fault() == null);
  }
}
