package vn.hoso.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import vn.hoso.comparison.TableFacts.Column;
import vn.hoso.comparison.TableFacts.Row;

/** What differs between two tables of authority: columns, rows, cells. */
final class TableComparison {

  /** Where one row answers at most, or all do, their order means nothing. */
  private static final Set<String> WITHOUT_ORDER = Set.of("UNIQUE", "ANY", "COLLECT");

  private final String file;
  private final TableFacts before;
  private final TableFacts after;
  private final List<Difference> all = new ArrayList<>();

  private TableComparison(String file, TableFacts before, TableFacts after) {
    this.file = file;
    this.before = before;
    this.after = after;
  }

  static List<Difference> of(String file, Document before, Document after) {
    TableComparison comparison =
        new TableComparison(file, TableFacts.of(before), TableFacts.of(after));
    comparison.columns();
    comparison.rows();
    return comparison.all;
  }

  private void columns() {
    if (!before.hitPolicy().equals(after.hitPolicy())) {
      add(
          "cách chọn dòng " + before.hitPolicy() + " → " + after.hitPolicy(),
          "hit policy " + before.hitPolicy() + " → " + after.hitPolicy());
    }
    Set<String> names = new LinkedHashSet<>(after.columns().keySet());
    names.addAll(before.columns().keySet());
    for (String name : names) {
      Column then = before.columns().get(name);
      Column now = after.columns().get(name);
      if (then == null) {
        add("thêm cột " + called(now), "new column " + called(now));
      } else if (now == null) {
        add("bỏ cột " + called(then), "column taken away: " + called(then));
      } else if (!then.equals(now)) {
        String change = said(then) + " → " + said(now);
        add("cột " + Quoted.of(name) + ": " + change, "column " + Quoted.of(name) + ": " + change);
      }
    }
  }

  /** Rows that say the same are the same; of the others those with one id are one that changed. */
  private void rows() {
    List<Row> gone = without(before.rows(), after.rows());
    List<Row> come = without(after.rows(), before.rows());
    Map<String, Row> former = new LinkedHashMap<>();
    gone.stream().filter(row -> !row.id().isEmpty()).forEach(row -> former.put(row.id(), row));
    for (Row row : come) {
      Row then = former.remove(row.id());
      if (then == null) {
        add("thêm dòng " + told(row), "new row " + told(row));
      } else {
        cells(then, row);
      }
    }
    gone.stream()
        .filter(row -> row.id().isEmpty() || former.containsKey(row.id()))
        .forEach(row -> add("bỏ dòng " + told(row), "row taken away: " + told(row)));
    if (gone.isEmpty()
        && come.isEmpty()
        && !WITHOUT_ORDER.contains(after.hitPolicy())
        && !contents(before.rows()).equals(contents(after.rows()))) {
      add("các dòng đổi thứ tự", "the rows stand in another order");
    }
  }

  private void cells(Row then, Row now) {
    int number = after.rows().indexOf(now) + 1;
    Set<String> names = new LinkedHashSet<>(now.cells().keySet());
    names.addAll(then.cells().keySet());
    for (String name : names) {
      String change = cell(then, name) + " → " + cell(now, name);
      if (!cell(then, name).equals(cell(now, name))) {
        add(
            "dòng " + number + ", cột " + label(name) + ": " + change,
            "row " + number + ", column " + label(name) + ": " + change);
      }
    }
    if (!then.note().equals(now.note())) {
      String change = Quoted.of(then.note()) + " → " + Quoted.of(now.note());
      add("dòng " + number + ", ghi chú: " + change, "row " + number + ", note: " + change);
    }
  }

  private static List<Row> without(List<Row> rows, List<Row> other) {
    Map<String, Integer> left = new HashMap<>();
    other.forEach(row -> left.merge(content(row), 1, Integer::sum));
    return rows.stream().filter(row -> left.merge(content(row), -1, Integer::sum) < 0).toList();
  }

  private static List<String> contents(List<Row> rows) {
    return rows.stream().map(TableComparison::content).toList();
  }

  private static String content(Row row) {
    return new java.util.TreeMap<>(row.cells()) + row.note();
  }

  private static String cell(Row row, String name) {
    return row.cells().containsKey(name) ? Quoted.cut(row.cells().get(name)) : "–";
  }

  private static String told(Row row) {
    return row.cells().entrySet().stream()
        .map(each -> each.getKey() + " " + Quoted.cut(each.getValue()))
        .collect(Collectors.joining("; "));
  }

  private String label(String name) {
    Column column = after.columns().getOrDefault(name, before.columns().get(name));
    return Quoted.of(column == null || column.label().isEmpty() ? name : column.label());
  }

  private static String called(Column column) {
    return Quoted.of(column.name()) + (column.label().isEmpty() ? "" : " (" + column.label() + ")");
  }

  private static String said(Column column) {
    return Quoted.of(column.label())
        + (column.said().isEmpty() ? "" : ", " + Quoted.cut(column.said()));
  }

  private void add(String vi, String en) {
    String table = file.replaceFirst("\\.dmn$", "");
    all.add(
        Difference.of(
            DifferenceKind.TABLE,
            file,
            "Bảng " + Quoted.of(table) + ": " + vi + ".",
            "The table " + Quoted.of(table) + ": " + en + "."));
  }
}
