package vn.hoso.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoso.rule.ItemLimit;
import vn.hoso.rule.ItemSheet;
import vn.hoso.shared.Looks;
import vn.hoso.shared.Text;
import vn.hoso.sheet.SheetRow;
import vn.hoso.sheet.SheetRow.CellKind;
import vn.hoso.sheet.SheetRow.SheetCell;

/**
 * Reads a list as offices keep it: headings over two rows, rows that name a section or a post, the
 * day of birth under the sex. What such rows say stands behind the cells of the rows below.
 */
final class ItemShape {

  static final String WANTED = "wanted";
  private static final String NAME = "fullName";
  private static final String BIRTH = "birth";
  private static final String GENDER = "gender";

  /**
   * @param row with what it says by itself, and behind that what is said above it
   * @param places where each column stands now
   * @param own where those stand that are written in the row itself
   */
  record Shaped(SheetRow row, Map<String, Integer> places, Map<String, Integer> own) {}

  private final ItemSheet sheet;
  private final Map<String, Integer> places = new HashMap<>();
  private Map<String, String> said = Map.of();
  private @Nullable String title;
  private @Nullable String wanted;

  ItemShape(ItemSheet sheet) {
    this.sheet = sheet;
  }

  /** How many of its headings the row has, with what stands above; 0 where it is another list. */
  int fits(@Nullable SheetRow above, SheetRow row) {
    places.clear();
    for (int at = 0; at < row.cells().size(); at++) {
      int place = at;
      heading(above, row, at)
          .ifPresent(
              text -> sheet.headings().forEach((name, words) -> headed(name, words, text, place)));
    }
    boolean whole =
        Stream.of(NAME, ItemSheet.BIRTH_MALE, ItemSheet.BIRTH_FEMALE).allMatch(places::containsKey);
    return whole && places.size() * 2 > sheet.headings().size() ? places.size() : 0;
  }

  private void headed(String name, List<String> words, String text, int place) {
    if (words.stream().anyMatch(word -> Column.optional(name, word).isHeaded(text))) {
      places.putIfAbsent(name, place);
    }
  }

  private static Optional<String> heading(@Nullable SheetRow above, SheetRow row, int at) {
    var own = row.cell(at).text();
    return Optional.ofNullable(own == null && above != null ? above.cell(at).text() : own);
  }

  /** The row of somebody; empty where it names what comes below, or repeats the headings. */
  Optional<Shaped> of(SheetRow row) {
    var texts = row.cells().stream().map(SheetCell::text).filter(Objects::nonNull).toList();
    if (new ItemShape(sheet).fits(null, row) > 0 || texts.size() <= 2 && names(texts, row)) {
      return Optional.empty();
    }
    var cells = new ArrayList<>(row.cells());
    var own = new HashMap<>(places);
    int birth = birth(row, cells);
    own.put(BIRTH, birth);
    var all = new HashMap<>(own);
    behind(row).forEach((name, text) -> all.put(name, add(cells, text)));
    return Optional.of(
        new Shaped(
            new SheetRow(row.sheet(), row.number(), cells, row.fields(), row.fault()), all, own));
  }

  private static int add(List<SheetCell> cells, String text) {
    cells.add(SheetCell.text(text));
    return cells.size() - 1;
  }

  /** What stands nowhere in the row, or must not be taken from it. */
  private Map<String, String> behind(SheetRow row) {
    var behind = new HashMap<String, String>();
    sheet.values().forEach((name, value) -> ifEmpty(row, name, value, behind));
    ifEmpty(row, ItemLimit.TITLE, title, behind);
    sheet.fallback().forEach((name, other) -> ifEmpty(row, name, text(row, other), behind));
    behind.putAll(said);
    if (wanted != null) {
      behind.put(WANTED, wanted);
    }
    behind.put(GENDER, text(row, ItemSheet.BIRTH_FEMALE) == null ? "Nam" : "Nữ");
    return behind;
  }

  private void ifEmpty(
      SheetRow row, String name, @Nullable String value, Map<String, String> behind) {
    if (value != null && text(row, name) == null) {
      behind.put(name, value);
    }
  }

  private @Nullable String text(SheetRow row, String column) {
    var place = places.get(column);
    return place == null ? null : row.cell(place).text();
  }

  private int birth(SheetRow row, List<SheetCell> cells) {
    int male = places.get(ItemSheet.BIRTH_MALE);
    int female = places.get(ItemSheet.BIRTH_FEMALE);
    if (row.cell(female).text() == null) {
      return male;
    }
    if (row.cell(male).text() != null) {
      cells.set(
          female,
          new SheetCell(
              row.cell(female).text(),
              CellKind.FAULTY,
              new Text(
                  "Ngày sinh ghi ở cả cột Nam và cột Nữ; chỉ ghi một.",
                  "The birth date stands in both columns; write one.")));
    }
    return female;
  }

  /** Whether it names the section or the post of the rows below; then that is kept in mind. */
  private boolean names(List<String> texts, SheetRow row) {
    var text = String.join(" ", texts);
    for (var section : sheet.sections()) {
      if (Looks.find(section.starts(), text).isPresent()) {
        said = section.values();
        title = null;
        wanted = null;
        return true;
      }
    }
    boolean number = sheet.wanted() != null && sheet.wanted().matcher(text).find();
    if (!number && texts.size() > 1 && text(row, NAME) != null) {
      return false;
    }
    post(text);
    return true;
  }

  private void post(String text) {
    if (sheet.titles() == null) {
      return;
    }
    title = Looks.find(sheet.titles(), text).map(named -> named.group(1).strip()).orElse(text);
    Matcher number = sheet.wanted() == null ? null : sheet.wanted().matcher(text);
    wanted = number != null && number.find() ? number.group(1) : null;
  }
}
