package vn.hoso.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.hoso.shared.Text;
import vn.hoso.sheet.SheetRow.SheetCell;

/**
 * Comma, semicolon, tab or stroke, whichever divides most lines; a line that breaks is named alone.
 */
final class CsvFile implements ListFile {

  private static final String SEPARATORS = ",;\t|";
  private static final int LINES_OF_A_CELL = 20;
  private static final int LINES_LOOKED_AT = 30;
  private static final int MOST_FIELDS = 60;
  private static final int LINES_TO_A_WATCH = 1_000;
  private static final Text STRAY_QUOTE =
      new Text(
          "Dòng này có dấu ngoặc kép (\") thừa hoặc thiếu nên không tách được ô. Sửa dòng này.",
          "A quotation mark (\") is missing or too many in this line. Correct it.");

  private CsvLines lines;
  private int number;
  private char separator;

  @Override
  public void read(Path file, Consumer<SheetRow> rows, Watch watch) throws IOException {
    try (Reader text = new BufferedReader(CsvText.open(file))) {
      lines = new CsvLines(text);
      number = 0;
      List<String> first = lines.ahead(LINES_LOOKED_AT);
      char announced = first.isEmpty() ? 0 : CsvText.announced(first.get(0));
      if (announced != 0) {
        take();
        first = first.subList(1, first.size());
      }
      separator = divides(first, announced) ? announced : separator(first);
      for (String line = take(); line != null; line = take()) {
        if (number % LINES_TO_A_WATCH == 0) {
          watch.goOn();
        }
        rows.accept(record(line));
      }
    }
  }

  private String take() throws IOException {
    number++;
    return lines.next();
  }

  /** A file that was saved anew under other settings still announces its old separator. */
  private static boolean divides(List<String> lines, char announced) {
    return announced != 0
        && lines.stream()
            .filter(line -> line.chars().anyMatch(each -> SEPARATORS.indexOf(each) >= 0))
            .limit(1)
            .allMatch(line -> line.indexOf(announced) >= 0);
  }

  /** The sign that divides most lines into the same number of fields. */
  private static char separator(List<String> first) {
    char best = ',';
    long most = 0;
    for (char candidate : SEPARATORS.toCharArray()) {
      var counts =
          first.stream()
              .map(line -> line.replaceAll("\"[^\"]*\"", ""))
              .map(line -> line.chars().filter(each -> each == candidate).count())
              .filter(count -> count > 0)
              .collect(Collectors.groupingBy(count -> count, Collectors.counting()));
      for (var one : counts.entrySet()) {
        long weight = one.getKey() * one.getValue();
        best = weight > most ? candidate : best;
        most = Math.max(most, weight);
      }
    }
    return best;
  }

  private SheetRow record(String line) throws IOException {
    int start = number;
    CsvFields fields = CsvFields.of(line, separator);
    if (fields.end() == CsvFields.End.OPEN) {
      fields = longer(line);
    }
    if (fields.end() == CsvFields.End.WHOLE) {
      return row(start, fields.fields(), null);
    }
    return row(start, CsvFields.raw(line, separator), STRAY_QUOTE);
  }

  /** A cell may have several lines; lines are only taken where its end is found. */
  private CsvFields longer(String line) throws IOException {
    StringBuilder record = new StringBuilder(line);
    int taken = 0;
    for (String next : lines.ahead(LINES_OF_A_CELL)) {
      record.append('\n').append(next);
      taken++;
      CsvFields fields = CsvFields.of(record.toString(), separator);
      if (fields.end() == CsvFields.End.WHOLE) {
        for (int i = 0; i < taken; i++) {
          take();
        }
        return fields;
      }
      if (fields.end() == CsvFields.End.STRAY) {
        return fields;
      }
    }
    return new CsvFields(List.of(), CsvFields.End.STRAY);
  }

  private static SheetRow row(int number, List<String> fields, Text fault) {
    List<SheetCell> cells = fields.stream().limit(MOST_FIELDS).map(SheetCell::text).toList();
    return new SheetRow(null, number, cells, fields.size(), fault);
  }
}
