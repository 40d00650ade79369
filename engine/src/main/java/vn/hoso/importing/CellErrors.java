package vn.hoso.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hoso.importing.ImportRows.CellError;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Text;
import vn.hoso.sheet.SheetRow;
import vn.hoso.sheet.Written;

/** Turns errors of fields into errors of cells. */
final class CellErrors {

  private static final int LETTERS = 26;

  private final List<Column> columns;
  private final List<CellError> found = new ArrayList<>();
  private Map<String, Integer> places = Map.of();

  CellErrors(List<Column> columns) {
    this.columns = columns;
  }

  void places(Map<String, Integer> where) {
    this.places = where;
  }

  /** The headings a list cannot do without. */
  String headings() {
    return columns.stream()
        .filter(Column::required)
        .map(Column::heading)
        .collect(Collectors.joining(", "));
  }

  static FieldError sameAs(String field, int row) {
    return new FieldError(
        field, "twice", "Trùng với dòng " + row + ".", "The same as row " + row + ".");
  }

  void add(SheetRow row, FieldError error) {
    Column column =
        columns.stream().filter(each -> each.isFor(error.field())).findFirst().orElse(null);
    Integer place = column == null ? null : places.get(column.name());
    found.add(
        new CellError(
            row.sheet(),
            row.number(),
            place == null ? null : letter(place),
            column == null ? null : column.heading(),
            place == null ? null : Written.shown(row.cell(place).text()),
            error.message()));
  }

  /** What is wrong with a row as a whole. */
  void addRow(SheetRow row, Text message) {
    found.add(new CellError(row.sheet(), row.number(), null, null, null, message));
  }

  /** The heading under which a field stands. */
  String heading(String field) {
    return columns.stream()
        .filter(each -> each.isFor(field))
        .map(Column::heading)
        .findFirst()
        .orElse(field);
  }

  /** What is wrong with the list as a whole. */
  void addWhole(int row, Text message) {
    found.add(new CellError(null, row, null, null, null, message));
  }

  /** What was found since the last time, in the order of the rows. */
  List<CellError> take() {
    List<CellError> taken = found.stream().sorted(Comparator.comparingInt(CellError::row)).toList();
    found.clear();
    return taken;
  }

  /** A, B … Z, AA as spreadsheets call their columns. */
  private static String letter(int place) {
    String last = String.valueOf((char) ('A' + place % LETTERS));
    return place < LETTERS ? last : letter(place / LETTERS - 1) + last;
  }
}
