package vn.hoso.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Rows of a text resource: one per line, cells parted by bars, lines beginning with # left out. */
final class DemoRows {

  private DemoRows() {}

  static List<String[]> of(String name) {
    try {
      return new ClassPathResource("demo/" + name)
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\|", -1))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The cell's text, or null where it is empty. */
  static String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  static Integer numberOrNull(String cell) {
    return cell.isEmpty() ? null : Integer.valueOf(cell);
  }
}
