package vn.hoso.comparison;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hoso.folder.ProcedureFolder;

/** What differs between two texts: which lines went and which came. */
final class LineComparison {

  private LineComparison() {}

  static List<Difference> of(String path, byte[] before, byte[] after) {
    if (path.startsWith(ProcedureFolder.BLANKS)) {
      return List.of(
          Difference.of(
              DifferenceKind.PAPER,
              path,
              "Thay tệp mẫu " + path + ".",
              "The blank form " + path + " is another."));
    }
    List<String> gone = without(lines(before), lines(after));
    List<String> come = without(lines(after), lines(before));
    List<Difference> all = new ArrayList<>();
    gone.forEach(line -> all.add(said(path, "bỏ dòng ", "line taken away: ", line)));
    come.forEach(line -> all.add(said(path, "thêm dòng ", "new line: ", line)));
    if (all.isEmpty() && !lines(before).equals(lines(after))) {
      all.add(
          Difference.of(
              DifferenceKind.PAPER,
              path,
              "Lời văn " + path + ": các dòng đổi thứ tự.",
              "The words " + path + ": the lines stand in another order."));
    }
    return all;
  }

  /** The lines that stand there more often than in the other text. */
  private static List<String> without(List<String> lines, List<String> other) {
    Map<String, Integer> left = new HashMap<>();
    other.forEach(line -> left.merge(line, 1, Integer::sum));
    return lines.stream().filter(line -> left.merge(line, -1, Integer::sum) < 0).toList();
  }

  private static List<String> lines(byte[] text) {
    return new String(text, StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static Difference said(String path, String vi, String en, String line) {
    return Difference.of(
        DifferenceKind.PAPER,
        path,
        "Lời văn " + path + ": " + vi + Quoted.of(line) + ".",
        "The words " + path + ": " + en + Quoted.of(line) + ".");
  }
}
