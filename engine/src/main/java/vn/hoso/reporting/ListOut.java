package vn.hoso.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.reporting.LineSheet.Column;
import vn.hoso.shared.SentFile;

/** A list as a file, written line by line while it is read: memory does not grow with it. */
interface ListOut {

  /** As what a list is handed on. */
  enum ListFormat {
    XLSX(SentFile.XLSX, "xlsx"),
    CSV("text/csv;charset=UTF-8", "csv");

    final String mediaType;
    final String ending;

    ListFormat(String mediaType, String ending) {
      this.mediaType = mediaType;
      this.ending = ending;
    }
  }

  /**
   * @param cells one for each column after the number of the line: text, a day, or null
   */
  void line(List<@Nullable Object> cells) throws IOException;

  /** Hands on what was written so far. */
  void flush() throws IOException;

  /** Ends the file. */
  void finish() throws IOException;

  static ListOut of(
      ListFormat format, OutputStream out, String title, String of, List<Column> columns)
      throws IOException {
    return format == ListFormat.XLSX
        ? new OfSheet(new LineSheet(out, title, title, of, columns))
        : new CsvLines(out, columns);
  }

  /** Texts are inline strings there, which no program reads as a formula. */
  record OfSheet(LineSheet sheet) implements ListOut {

    @Override
    public void line(List<@Nullable Object> cells) {
      sheet.line();
      for (int at = 0; at < cells.size(); at++) {
        if (cells.get(at) instanceof LocalDate day) {
          sheet.day(at + 1, day);
        } else {
          sheet.text(at + 1, (String) cells.get(at));
        }
      }
    }

    @Override
    public void flush() throws IOException {
      sheet.flush();
    }

    @Override
    public void finish() throws IOException {
      sheet.finish();
    }
  }
}
