package vn.hoso.folder;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import vn.hoso.shared.Text;

/** What a name that nobody knows may have been meant for: most of them are slips of the pen. */
public final class Nearest {

  /** Whoever writes more than that has not slipped, and comparing would take long. */
  private static final int LONGEST = 100;

  private Nearest() {}

  /** The known name with the fewest letters to change; empty where none is alike. */
  static Optional<String> of(String name, Collection<String> known) {
    return known.stream()
        .filter(each -> name.length() <= LONGEST && each.length() <= LONGEST)
        .min(Comparator.comparingInt(each -> changes(name, each)))
        .filter(
            each -> changes(name, each) <= Math.max(2, Math.max(name.length(), each.length()) / 3));
  }

  /** A sentence to end a finding with; all that is known where nothing is alike. */
  public static Text mend(String name, Collection<String> known) {
    String all = String.join(", ", new TreeSet<>(known));
    return of(name, known)
        .map(
            meant ->
                new Text("Có phải “" + meant + "” không?", "Is \"" + meant + "\" what was meant?"))
        .orElseGet(
            () ->
                known.isEmpty()
                    ? new Text("Ở đây chưa khai báo gì.", "None is declared here.")
                    : new Text("Chọn một trong: " + all + ".", "Choose one of: " + all + "."));
  }

  /** Levenshtein's distance, whatever the case of the letters. */
  private static int changes(String one, String other) {
    String from = one.toLowerCase(Locale.ROOT);
    String to = other.toLowerCase(Locale.ROOT);
    int[] above = new int[to.length() + 1];
    for (int at = 0; at <= to.length(); at++) {
      above[at] = at;
    }
    for (int row = 1; row <= from.length(); row++) {
      int[] line = new int[to.length() + 1];
      line[0] = row;
      for (int at = 1; at <= to.length(); at++) {
        int replaced = above[at - 1] + (from.charAt(row - 1) == to.charAt(at - 1) ? 0 : 1);
        line[at] = Math.min(replaced, 1 + Math.min(above[at], line[at - 1]));
      }
      above = line;
    }
    return above[to.length()];
  }
}
