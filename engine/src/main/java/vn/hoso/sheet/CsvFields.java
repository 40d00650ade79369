package vn.hoso.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The fields of one record.
 *
 * @param end how the reading ended
 */
record CsvFields(List<String> fields, End end) {

  /** Open: a quoted field goes on in the next line. Stray: a quote stands where none may. */
  enum End {
    WHOLE,
    OPEN,
    STRAY
  }

  static CsvFields of(String record, char separator) {
    List<String> fields = new ArrayList<>();
    int place = 0;
    while (place <= record.length()) {
      boolean quoted = place < record.length() && record.charAt(place) == '"';
      if (!quoted) {
        int end = record.indexOf(separator, place);
        end = end < 0 ? record.length() : end;
        fields.add(record.substring(place, end));
        place = end + 1;
        continue;
      }
      StringBuilder field = new StringBuilder();
      int end = quoted(record, place + 1, field);
      if (end < 0) {
        return new CsvFields(fields, End.OPEN);
      }
      if (end < record.length() && record.charAt(end) != separator) {
        return new CsvFields(fields, End.STRAY);
      }
      fields.add(field.toString());
      place = end + 1;
    }
    return new CsvFields(fields, End.WHOLE);
  }

  /** Behind the closing quote; -1 where there is none. */
  private static int quoted(String record, int start, StringBuilder field) {
    int place = start;
    while (place < record.length()) {
      char each = record.charAt(place);
      boolean doubled = place + 1 < record.length() && record.charAt(place + 1) == '"';
      if (each != '"') {
        field.append(each);
        place++;
      } else if (doubled) {
        field.append('"');
        place += 2;
      } else {
        return place + 1;
      }
    }
    return -1;
  }

  /** As they lie, quotes and all: to show what is in a line that cannot be read. */
  static List<String> raw(String line, char separator) {
    return List.of(line.split(Pattern.quote(String.valueOf(separator)), -1));
  }
}
