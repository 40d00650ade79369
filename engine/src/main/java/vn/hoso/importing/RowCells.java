package vn.hoso.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoso.importing.SheetRow.CellKind;
import vn.hoso.importing.SheetRow.SheetCell;
import vn.hoso.shared.FieldError;

/** The cells of one row by the name of their column, and what is wrong with them. */
final class RowCells {

  private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final int LONGEST = 1000;

  private final SheetRow row;
  private final Map<String, Integer> places;
  private final List<FieldError> errors = new ArrayList<>();

  /**
   * @param places where each column stands in the file
   */
  RowCells(SheetRow row, Map<String, Integer> places, List<Column> columns) {
    this.row = row;
    this.places = places;
    columns.forEach(this::check);
  }

  List<FieldError> errors() {
    return errors;
  }

  /** The text, or null where the cell is empty or the column is not there. */
  String text(String column) {
    return cell(column).text();
  }

  /** Whether the spreadsheet took it for a number, which has no leading zeros. */
  boolean isNumber(String column) {
    return cell(column).kind() == CellKind.NUMBER;
  }

  /** A day as dd/MM/yyyy; null where it is empty or wrong, which is noted. */
  LocalDate day(String column) {
    String text = text(column);
    if (text == null) {
      return null;
    }
    Matcher day = DAY.matcher(text);
    try {
      if (day.matches()) {
        return LocalDate.of(number(day, 3), number(day, 2), number(day, 1));
      }
    } catch (DateTimeException noSuchDay) {
      wrong(column, "Không có ngày này trong lịch.", "There is no such day.");
      return null;
    }
    wrong(column, "Ngày phải viết theo dạng ngày/tháng/năm.", "A day is written dd/MM/yyyy.");
    return null;
  }

  /** One of the words; null where it is empty or none of them, which is noted. */
  <T> T word(String column, Map<String, T> words, String vi, String en) {
    String text = text(column);
    T meant = text == null ? null : words.get(Written.folded(text));
    if (text != null && meant == null) {
      wrong(column, vi, en);
    }
    return meant;
  }

  void wrong(String column, String vi, String en) {
    errors.add(new FieldError(column, "wrong", vi, en));
  }

  private void check(Column column) {
    SheetCell cell = cell(column.name());
    if (cell.kind() == CellKind.FAULTY) {
      wrong(column.name(), "Công thức trong ô bị lỗi.", "The formula in this cell fails.");
    } else if (cell.text() == null && column.required()) {
      wrong(column.name(), "Ô này không được để trống.", "This cell must not be empty.");
    } else if (cell.text() != null && cell.text().length() > LONGEST) {
      wrong(column.name(), "Ô này quá dài.", "This cell is too long.");
    } else if (cell.text() != null && cell.text().indexOf('\0') >= 0) {
      wrong(column.name(), "Ô này có ký tự lạ.", "This cell has a stray character.");
    }
  }

  private SheetCell cell(String column) {
    Integer place = places.get(column);
    return place == null ? SheetCell.EMPTY : row.cell(place);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
