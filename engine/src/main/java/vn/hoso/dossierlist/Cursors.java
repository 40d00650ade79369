package vn.hoso.dossierlist;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a page ended, as it stands in the address of the next one: no name is ever part of it. */
final class Cursors {

  private static final String BETWEEN = " ";
  private static final int LAST_YEAR = 9999;

  private Cursors() {}

  static String of(Object... parts) {
    String text = Stream.of(parts).map(String::valueOf).collect(Collectors.joining(BETWEEN));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param parts how many it was made of
   * @param key what they say; may throw whatever it likes where they say nothing
   * @throws DossierListProblem DOSSIER-013 (400)
   */
  static <K> K read(String cursor, int parts, Function<List<String>, K> key) {
    try {
      var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      return key.apply(List.of(text.split(BETWEEN, parts)));
    } catch (RuntimeException unreadable) {
      throw DossierListProblem.badCursor();
    }
  }

  /** The database knows no day of a year like one million. */
  static LocalDate day(String part) {
    var day = LocalDate.parse(part);
    if (day.get(ChronoField.YEAR) < 1 || day.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(part);
    }
    return day;
  }
}
