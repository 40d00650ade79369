package vn.hoso.importing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoso.shared.Text;
import vn.hoso.sheet.SheetRow;

/**
 * The headings of one sheet: where its columns stand, as the template or another shape has them.
 */
final class ListHead {

  private static final int WITHIN = 30;

  private final ListReader<?> reader;
  private Map<String, Integer> places = Map.of();
  private @Nullable ItemShape shape;
  private @Nullable SheetRow above;
  private boolean found;
  private int headed;
  private int named;
  private int looked;

  ListHead(ListReader<?> reader) {
    this.reader = reader;
  }

  boolean found() {
    return found;
  }

  /** None as long as they are not found. */
  Map<String, Integer> places() {
    return places;
  }

  /** Null where the list is headed as the template is. */
  @Nullable ItemShape shape() {
    return shape;
  }

  void look(SheetRow row) {
    if (++looked > WITHIN) {
      return;
    }
    Map<String, Integer> here = headings(row);
    boolean whole = whole(here);
    if (!whole) {
      shape =
          reader.shapes().stream()
              .max(Comparator.comparingInt(each -> each.fits(above, row)))
              .filter(each -> each.fits(above, row) > 0)
              .orElse(null);
    }
    if (whole || shape != null) {
      found = true;
      places = whole ? here : Map.of();
      headed = row.fields();
      named = lastNamed(row);
    }
    above = row;
  }

  /** Spreadsheets leave columns without a heading out of some lines, and write them in others. */
  private static int lastNamed(SheetRow row) {
    int last = row.cells().size();
    while (last > 0 && row.cell(last - 1).text() == null) {
      last--;
    }
    return last;
  }

  private Map<String, Integer> headings(SheetRow row) {
    Map<String, Integer> here = new HashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      String text = row.cell(i).text();
      for (Column column : reader.columns()) {
        if (text != null && column.isHeaded(text)) {
          here.putIfAbsent(column.name(), i);
        }
      }
    }
    return here;
  }

  private boolean whole(Map<String, Integer> here) {
    return reader.columns().stream()
        .filter(Column::required)
        .allMatch(column -> here.containsKey(column.name()));
  }

  /** Printed lists repeat them on every page, and tall ones take several rows. */
  boolean repeats(SheetRow row) {
    return reader.columns().stream()
        .filter(Column::required)
        .allMatch(
            column -> {
              String text = row.cell(places.get(column.name())).text();
              return text != null && column.isHeaded(text);
            });
  }

  /** Cells of a line that is shorter or longer than its headings stand nobody knows where. */
  @Nullable Text ragged(SheetRow row) {
    boolean longer =
        row.fields() > headed
            && (row.fields() > row.cells().size()
                || row.cells().subList(headed, row.fields()).stream()
                    .anyMatch(cell -> cell.text() != null));
    return row.fields() == 0 || row.fields() >= named && !longer
        ? null
        : new Text(
            "Dòng này có "
                + row.fields()
                + " ô, dòng tiêu đề có "
                + headed
                + " ô: thiếu hoặc thừa dấu phân cách. Sửa dòng này.",
            "This line has "
                + row.fields()
                + " cells, the headings have "
                + headed
                + ": a separator is missing or too many. Correct it.");
  }
}
