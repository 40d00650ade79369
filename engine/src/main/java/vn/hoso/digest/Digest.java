package vn.hoso.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of one official's work on one day: numbers, and codes of dossiers. There is no
 * member a name could stand in.
 *
 * @param at as of when
 * @param since from when on it is newly come
 */
record Digest(Instant at, Instant since, Part overdue, Part today, Part week, Part fresh) {

  /**
   * Items of one kind.
   *
   * @param more whether there are more than that number
   * @param lines the first of them that may be named
   * @param secret how many of the first may not: of dossiers that keep something from some
   */
  record Part(long number, boolean more, List<Line> lines, int secret) {

    static final Part NONE = new Part(0, false, List.of(), 0);

    /** Those that are neither named nor said to be secret. */
    long others() {
      return number - lines.size() - secret;
    }
  }

  /**
   * One item.
   *
   * @param dueOn null where its step has no limit, or it does not run
   */
  record Line(String code, String step, @Nullable LocalDate dueOn) {}

  boolean isEmpty() {
    return overdue.number() + today.number() + week.number() + fresh.number() == 0;
  }
}
