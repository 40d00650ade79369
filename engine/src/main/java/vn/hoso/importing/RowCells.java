package vn.hoso.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.OldEncoding;
import vn.hoso.shared.Text;
import vn.hoso.sheet.SheetRow;
import vn.hoso.sheet.SheetRow.CellKind;
import vn.hoso.sheet.SheetRow.SheetCell;
import vn.hoso.sheet.Written;

/** The cells of one row by the name of their column, and what is wrong with them. */
final class RowCells {

  private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final int LONGEST = 1000;

  private final SheetRow row;
  private final Map<String, Integer> places;
  private final OldEncoding suspected;
  private final List<FieldError> errors = new ArrayList<>();
  private OldEncoding found;

  /**
   * @param places where each column stands in the file
   * @param suspected the old encoding of other rows of this list; null where there is none
   */
  RowCells(SheetRow row, Map<String, Integer> places, List<Column> columns, OldEncoding suspected) {
    this.row = row;
    this.suspected = suspected;
    this.places = places;
    columns.forEach(this::check);
  }

  List<FieldError> errors() {
    return errors;
  }

  /** The old encoding a cell is surely in; null where none is. */
  OldEncoding old() {
    return found;
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
    Matcher iso = ISO_DAY.matcher(text);
    try {
      if (iso.matches()) {
        return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
      }
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

  /** Only the first fault of a cell is said: what follows from it helps nobody. */
  void wrong(String column, String vi, String en) {
    if (errors.stream().noneMatch(error -> error.field().equals(column))) {
      errors.add(new FieldError(column, "wrong", vi, en));
    }
  }

  private void check(Column column) {
    SheetCell cell = cell(column.name());
    Optional<OldEncoding.Found> old = old(cell.text());
    if (cell.fault() != null) {
      wrong(column.name(), cell.fault().vi(), cell.fault().en());
    } else if (old.isPresent()) {
      Text advice = old.get().advice();
      wrong(column.name(), advice.vi(), advice.en());
    } else if (cell.text() == null && column.required()) {
      wrong(column.name(), "Ô này không được để trống.", "This cell must not be empty.");
    } else if (cell.text() != null && cell.text().length() > LONGEST) {
      wrong(column.name(), "Ô này quá dài.", "This cell is too long.");
    } else if (cell.text() != null && cell.text().indexOf('\uFFFD') >= 0) {
      wrong(
          column.name(),
          "Ô này có chữ bị hỏng mã (\uFFFD). Gõ lại ô này.",
          "A letter of this cell is damaged (\uFFFD). Type it again.");
    }
  }

  /** Beside cells that are surely old, one that only could be is not taken for Unicode either. */
  private Optional<OldEncoding.Found> old(String text) {
    if (text == null || text.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<OldEncoding.Found> sure = OldEncoding.of(text);
    sure.ifPresent(one -> found = one.encoding());
    return sure.isPresent() || suspected == null ? sure : suspected.reads(text);
  }

  private SheetCell cell(String column) {
    Integer place = places.get(column);
    return place == null ? SheetCell.EMPTY : row.cell(place);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
