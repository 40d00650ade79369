package vn.hoso.importing;

import java.util.List;

/**
 * A row of a list, whatever the file is.
 *
 * @param sheet null in CSV
 * @param number as the spreadsheet counts, the first is 1
 */
record SheetRow(String sheet, int number, List<SheetCell> cells) {

  /**
   * @param text composed, without blanks around; null where the cell is empty
   * @param kind what the spreadsheet takes it for
   */
  record SheetCell(String text, CellKind kind) {

    static final SheetCell EMPTY = new SheetCell(null, CellKind.TEXT);
  }

  /** A number may have lost its leading zeros; a faulty cell holds the fault of a formula. */
  enum CellKind {
    TEXT,
    NUMBER,
    FAULTY
  }

  SheetCell cell(int column) {
    return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
  }

  boolean isBlank() {
    return cells.stream().allMatch(cell -> cell.text() == null);
  }
}
