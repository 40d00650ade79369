package vn.hoso.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import vn.hoso.roster.RosterImports;
import vn.hoso.roster.SheetItem;
import vn.hoso.rule.ItemColumn;
import vn.hoso.rule.ItemLimit;
import vn.hoso.shared.ImportVerdict;
import vn.hoso.sheet.Written;

/** The list of a dossier: persons as in the list of persons, and the columns of the procedure. */
final class ItemList implements ListReader<SheetItem> {

  private static final int TOGETHER = 1000;
  private static final int MOST = 12_000;
  private static final String NAME = "name";
  private static final Map<String, String> YES_NO =
      Map.of("co", "true", "x", "true", "yes", "true", "khong", "false", "no", "false");

  private final UUID taskId;
  private final RosterImports rosters;
  private final PersonList persons;
  private final RosterImports.Sheet sheet;
  private final List<String> counted;
  private final List<Column> columns;
  private final List<ItemShape> shapes;

  ItemList(UUID taskId, RosterImports rosters, PersonList persons) {
    this.taskId = taskId;
    this.rosters = rosters;
    this.persons = persons;
    this.sheet = rosters.sheet(taskId);
    this.counted = rosters.counted(taskId);
    this.columns = headed();
    this.shapes = sheet.shapes().stream().map(ItemShape::new).toList();
  }

  private List<Column> headed() {
    var headed = new ArrayList<Column>();
    if (sheet.persons()) {
      headed.addAll(persons.columns());
    } else {
      headed.add(Column.required(NAME, sheet.label().vi(), "", ""));
    }
    if (sheet.title() != null) {
      headed.add(column(sheet.title()));
    }
    sheet.columns().forEach(each -> headed.add(column(each)));
    return List.copyOf(headed);
  }

  private static Column column(ItemColumn column) {
    var heading = column.label().vi();
    var example =
        switch (column.kind()) {
          case CHOICE -> column.choices().get(0).label().vi();
          case DATE -> "19/05/1985";
          case NUMBER -> "1";
          case YES_NO -> "Không";
          case TEXT -> "";
        };
    return column.required()
        ? Column.required(column.name(), heading, example, example)
        : Column.optional(column.name(), heading, example, example);
  }

  @Override
  public ImportKind kind() {
    return ImportKind.ITEMS;
  }

  @Override
  public List<Column> columns() {
    return columns;
  }

  @Override
  public List<ItemShape> shapes() {
    return shapes;
  }

  @Override
  public int together() {
    return TOGETHER;
  }

  @Override
  public int perTransaction() {
    return TOGETHER;
  }

  @Override
  public int most() {
    return MOST;
  }

  @Override
  public Class<SheetItem> type() {
    return SheetItem.class;
  }

  @Override
  public SheetItem read(RowCells cells) {
    var values = new HashMap<String, String>();
    sheet.columns().forEach(each -> value(cells, each, values));
    sheet
        .errors(values)
        .forEach(error -> cells.wrong(error.field(), error.message().vi(), error.message().en()));
    var title = sheet.title() == null ? null : cells.text(sheet.title().name());
    if (!sheet.persons()) {
      return new SheetItem(null, null, cells.text(NAME), title, values);
    }
    var person = persons.read(cells);
    return person == null
        ? null
        : new SheetItem(person.person(), person.unit(), null, title, values, wanted(cells));
  }

  /** What a row above says of the post. */
  private static Integer wanted(RowCells cells) {
    var written = cells.text(ItemShape.WANTED);
    return written == null ? null : Integer.valueOf(written);
  }

  private static void value(RowCells cells, ItemColumn column, Map<String, String> values) {
    var name = column.name();
    var value =
        switch (column.kind()) {
          case TEXT, NUMBER -> cells.text(name);
          case DATE -> {
            var day = cells.day(name);
            yield day == null ? null : day.toString();
          }
          case YES_NO -> cells.word(name, YES_NO, "Ghi Có hoặc Không.", "Write Có or Không.");
          case CHOICE -> {
            var known = column.choices().stream().map(each -> each.label().vi()).toList();
            yield cells.word(
                name,
                words(column),
                "Ghi một trong: " + String.join(", ", known) + ".",
                "Write one of: " + String.join(", ", known) + ".");
          }
        };
    if (value != null) {
      values.put(name, value);
    }
  }

  private static Map<String, String> words(ItemColumn column) {
    var words = new HashMap<String, String>();
    column.choices().forEach(each -> words.put(Written.folded(each.value()), each.value()));
    column.choices().forEach(each -> words.put(Written.folded(each.label().vi()), each.value()));
    return words;
  }

  @Override
  public String key(SheetItem row) {
    var who =
        row.person() == null
            ? Written.folded(row.name())
            : persons.key(new PersonRowDraft(row.person(), row.unit()));
    return counted.stream()
        .filter(each -> !each.equals(ItemLimit.TITLE))
        .map(each -> String.valueOf(row.values().get(each)))
        .collect(Collectors.joining("|", who + "|" + row.title() + "|", ""));
  }

  @Override
  public String spelling(SheetItem row) {
    return row.person() == null
        ? null
        : persons.spelling(new PersonRowDraft(row.person(), row.unit()));
  }

  @Override
  public String subject(SheetItem row) {
    return row.person() == null ? row.name() : row.person().fullName();
  }

  @Override
  public int rank(SheetItem row) {
    return 0;
  }

  @Override
  public List<List<UUID>> told(List<SheetItem> refused) {
    return rosters.told(taskId, refused);
  }

  @Override
  public List<ImportVerdict> compare(UUID by, List<SheetItem> rows) {
    return rosters.compare(taskId, rows);
  }

  @Override
  public List<ImportVerdict> write(UUID by, List<SheetItem> rows, IntPredicate overwrites) {
    return rosters.write(by, taskId, rows, overwrites);
  }
}
