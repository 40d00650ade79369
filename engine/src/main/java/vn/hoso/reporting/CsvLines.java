package vn.hoso.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoso.reporting.LineSheet.Column;
import vn.hoso.shared.DayText;

/** A list as CSV that spreadsheets read as it is: marked as UTF-8, every text in quotes. */
final class CsvLines implements ListOut {

  /**
   * Begins what a spreadsheet would compute, in letters of any width, whatever blanks stand before
   * it.
   */
  private static final Pattern FORMULA =
      Pattern.compile("^[\\s\\p{Z}\\p{C}]*[=+\\-@＝＋－＠].*", Pattern.DOTALL);

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Writer out;
  private int count;

  CsvLines(OutputStream out, List<Column> columns) throws IOException {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.out.write(BYTE_ORDER_MARK);
    write(columns.stream().<Object>map(Column::title).toList());
  }

  @Override
  public void line(List<@Nullable Object> cells) throws IOException {
    count++;
    var numbered = new ArrayList<@Nullable Object>(cells.size() + 1);
    numbered.add(count);
    numbered.addAll(cells);
    write(numbered);
  }

  private void write(List<@Nullable Object> cells) throws IOException {
    out.write(cells.stream().map(CsvLines::cell).collect(Collectors.joining(",")) + "\r\n");
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof LocalDate day) {
      return DayText.of(day);
    }
    if (value instanceof Integer number) {
      return number.toString();
    }
    String text = (String) value;
    String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}
