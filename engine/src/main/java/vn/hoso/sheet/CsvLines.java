package vn.hoso.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Lines by whatever ends them (CRLF, LF, CR), as far ahead as somebody wants to look. */
final class CsvLines {

  private static final int LONGEST = 65_536;

  private final Reader text;
  private final Deque<String> ahead = new ArrayDeque<>();
  private boolean afterReturn;
  private boolean over;

  CsvLines(Reader text) {
    this.text = text;
  }

  /** The next line, taken; null behind the last one. */
  String next() throws IOException {
    fill(1);
    return ahead.poll();
  }

  /** As many of the next lines as there are, left where they are. */
  List<String> ahead(int count) throws IOException {
    fill(count);
    return new ArrayList<>(ahead).subList(0, Math.min(count, ahead.size()));
  }

  private void fill(int count) throws IOException {
    while (!over && ahead.size() < count) {
      String line = read();
      over = line == null;
      if (line != null) {
        ahead.add(line);
      }
    }
  }

  /** What is longer than any line of a list is cut: its cells will be too long. */
  private String read() throws IOException {
    StringBuilder line = new StringBuilder();
    int each = text.read();
    if (afterReturn && each == '\n') {
      each = text.read();
    }
    if (each < 0) {
      return null;
    }
    while (each >= 0 && each != '\n' && each != '\r') {
      if (line.length() < LONGEST) {
        line.append((char) each);
      }
      each = text.read();
    }
    afterReturn = each == '\r';
    return line.toString();
  }
}
