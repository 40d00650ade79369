package vn.hoso.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoso.sheet.SheetRow.SheetCell;

/** Cells that share what the first of them shows. */
final class MergedCells {

  private static final Pattern RANGE =
      Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Z]{1,3})\\$?(\\d{1,7}))?");

  /** Each column of what is merged counts: it is kept for each. */
  private static final int MOST = 200_000;

  private static final int LETTERS = 26;

  private record Range(int firstRow, int lastRow, int firstColumn) {}

  private final Map<Integer, TreeMap<Integer, Range>> byColumn = new HashMap<>();
  private final Map<Range, SheetCell> shown = new HashMap<>();
  private int count;

  void add(String range, int columns) {
    Matcher place = RANGE.matcher(range == null ? "" : range);
    if (!place.matches() || place.group(3) == null || count > MOST) {
      return;
    }
    int first = column(place.group(1));
    Range merged =
        new Range(Integer.parseInt(place.group(2)), Integer.parseInt(place.group(4)), first);
    for (int column = first; column <= Math.min(column(place.group(3)), columns - 1); column++) {
      count++;
      byColumn.computeIfAbsent(column, any -> new TreeMap<>()).put(merged.firstRow(), merged);
    }
  }

  /**
   * What is shown at this place: the cell itself, what the first one of its merged cells shows
   * further down, or a fault where one text lies over several columns.
   */
  SheetCell shown(int row, int column, SheetCell own) {
    TreeMap<Integer, Range> ranges = byColumn.get(column);
    Map.Entry<Integer, Range> entry = ranges == null ? null : ranges.floorEntry(row);
    if (entry == null || row > entry.getValue().lastRow()) {
      return own;
    }
    Range range = entry.getValue();
    if (column > range.firstColumn()) {
      return SheetCell.faulty(
          null,
          "Ô này gộp với ô bên trái nên không rõ ghi gì. Bỏ gộp ô rồi ghi từng ô.",
          "This cell is merged with the one to its left. Unmerge them and fill in each.");
    }
    if (row == range.firstRow()) {
      shown.put(range, own);
      return own;
    }
    return shown.getOrDefault(range, SheetCell.EMPTY);
  }

  /** A is 0, Z 25, AA 26. */
  static int column(String letters) {
    int column = 0;
    for (char each : letters.toCharArray()) {
      column = column * LETTERS + each - 'A' + 1;
    }
    return column - 1;
  }
}
