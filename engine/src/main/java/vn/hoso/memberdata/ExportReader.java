package vn.hoso.memberdata;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.shared.DayText;
import vn.hoso.shared.Text;
import vn.hoso.sheet.ListFile;
import vn.hoso.sheet.SheetFormat;
import vn.hoso.sheet.SheetRow;
import vn.hoso.sheet.SheetRow.CellKind;
import vn.hoso.sheet.UnreadableList;
import vn.hoso.sheet.Written;

/** Reads an export of the member database: headings first, then a row for each member. */
final class ExportReader {

  static final int MOST_ROWS = 50_000;

  private static final int HEADINGS_WITHIN = 20;
  private static final List<MemberColumn> NEEDED =
      List.of(MemberColumn.FULL_NAME, MemberColumn.IDENTITY);
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

  private final List<ExportRow> rows = new ArrayList<>();
  private Map<MemberColumn, Integer> places;
  private String sheet;
  private int looked;

  private ExportReader() {}

  /**
   * @throws MemberDataProblem MEMBERDATA-002, -003 or -004 (422)
   */
  static List<ExportRow> read(SheetFormat format, Path file) {
    var reader = new ExportReader();
    try {
      ListFile.of(format).read(file, reader::row);
    } catch (UnreadableList unreadable) {
      throw MemberDataProblem.unreadable(unreadable.text());
    } catch (IOException damaged) {
      throw MemberDataProblem.unreadable(new Text("Tệp bị hỏng.", "The file is damaged."));
    }
    if (reader.places == null) {
      throw MemberDataProblem.noHeadings(
          NEEDED.stream().map(MemberColumn::shortHeading).collect(Collectors.joining(", ")));
    }
    return List.copyOf(reader.rows);
  }

  private void row(SheetRow row) {
    if (row.isBlank()) {
      return;
    }
    if (places == null) {
      headings(row);
    } else if (Objects.equals(sheet, row.sheet())) {
      if (rows.size() == MOST_ROWS) {
        throw MemberDataProblem.tooLong(MOST_ROWS);
      }
      rows.add(new Cells(row).read());
    }
  }

  /** Titles may stand above them. */
  private void headings(SheetRow row) {
    if (looked++ >= HEADINGS_WITHIN) {
      return;
    }
    var found = new HashMap<MemberColumn, Integer>();
    for (int at = 0; at < row.cells().size(); at++) {
      int place = at;
      var text = row.cell(at).text();
      if (text != null) {
        MemberColumn.of(text).ifPresent(column -> found.putIfAbsent(column, place));
      }
    }
    if (found.keySet().containsAll(NEEDED)) {
      places = found;
      sheet = row.sheet();
    }
  }

  /** One row, cell by cell. */
  private final class Cells {

    private final SheetRow row;
    private final Map<MemberColumn, String> values = new EnumMap<>(MemberColumn.class);
    private final List<WrongCell> wrong = new ArrayList<>();

    Cells(SheetRow row) {
      this.row = row;
    }

    ExportRow read() {
      if (row.fault() != null) {
        wrong.add(new WrongCell("A" + row.number(), "", AskersLanguage.say(row.fault())));
      }
      Stream.of(MemberColumn.values()).filter(places::containsKey).forEach(this::cell);
      if (!values.containsKey(MemberColumn.FULL_NAME)) {
        wrong(MemberColumn.FULL_NAME, "Thiếu họ và tên.", "The name is missing.");
      }
      return new ExportRow(row.number(), values, wrong);
    }

    private void cell(MemberColumn column) {
      var cell = row.cell(places.get(column));
      if (cell.fault() != null) {
        wrong(column, cell.fault().vi(), cell.fault().en());
      } else if (cell.text() != null) {
        var value = readable(column, cell.text(), cell.kind() == CellKind.NUMBER);
        if (value != null) {
          values.put(column, value);
        }
      }
    }

    private @Nullable String readable(MemberColumn column, String text, boolean number) {
      return switch (column) {
        case IDENTITY -> digits(column, text, 12, number);
        case CARD -> digits(column, text, 12, number);
        case OLD_IDENTITY -> digits(column, text, 9, number);
        case OLD_CARD -> text.replaceAll("\\s", "");
        case GENDER -> gender(text);
        default -> column.day() ? day(column, text) : text;
      };
    }

    private @Nullable String digits(MemberColumn column, String text, int length, boolean number) {
      var digits = text.replaceAll("[\\s.]", "");
      if (column == MemberColumn.OLD_IDENTITY && digits.matches("\\d{12}")) {
        return digits;
      }
      if (digits.matches("\\d{" + length + "}")) {
        return digits;
      }
      if (number && digits.matches("\\d+") && digits.length() < length) {
        wrong(
            column,
            "Ô là kiểu số nên có thể đã mất số 0 ở đầu; đổi ô sang kiểu Văn bản, đủ %d chữ số."
                .formatted(length),
            "The cell is a number and may have lost its leading zeros; make it text of %d digits."
                .formatted(length));
      } else {
        wrong(
            column,
            "Phải có đúng %d chữ số.".formatted(length),
            "It has %d digits.".formatted(length));
      }
      return null;
    }

    private String gender(String text) {
      return switch (Written.folded(text)) {
        case "nam" -> "Nam";
        case "nu" -> "Nữ";
        default -> {
          wrong(MemberColumn.GENDER, "Ghi Nam hoặc Nữ.", "Write Nam or Nữ.");
          yield null;
        }
      };
    }

    private @Nullable String day(MemberColumn column, String text) {
      var day = DAY.matcher(text);
      try {
        if (day.matches()) {
          return DayText.of(
              LocalDate.of(
                  Integer.parseInt(day.group(3)),
                  Integer.parseInt(day.group(2)),
                  Integer.parseInt(day.group(1))));
        }
      } catch (DateTimeException noSuchDay) {
        wrong(column, "Không có ngày này trong lịch.", "There is no such day.");
        return null;
      }
      wrong(column, "Ngày phải ghi dd/mm/yyyy.", "A day is written dd/mm/yyyy.");
      return null;
    }

    private void wrong(MemberColumn column, String vi, String en) {
      wrong.add(
          new WrongCell(
              places.containsKey(column)
                  ? letters(places.get(column)) + row.number()
                  : "" + row.number(),
              column.shortHeading(),
              AskersLanguage.say(vi, en)));
    }
  }

  /** A, …, Z, AA, … */
  private static String letters(int column) {
    return column < 26
        ? String.valueOf((char) ('A' + column))
        : letters(column / 26 - 1) + (char) ('A' + column % 26);
  }
}
