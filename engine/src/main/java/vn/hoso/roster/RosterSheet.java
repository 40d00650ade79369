package vn.hoso.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.hoso.item.Item;
import vn.hoso.item.ItemsWanted;
import vn.hoso.person.Gender;
import vn.hoso.person.PersonView;
import vn.hoso.roster.RosterView.RosterItem;
import vn.hoso.rule.ItemColumn;
import vn.hoso.rule.ItemRules;
import vn.hoso.shared.Text;

/**
 * A list as offices keep it: sections, posts with how many are asked for, the day of birth under
 * the sex. It can be taken in again as it is.
 */
final class RosterSheet {

  private static final int HEAD = 2;
  private static final int NAME_WIDTH = 28;
  private static final int WIDTH = 20;

  private final ItemRules rules;
  private final ListedItems listed;
  private final Map<UUID, PersonView> seen;
  private final RosterSight sight;
  private final Map<String, Integer> wanted;
  private final List<ItemColumn> columns;
  private final Worksheet sheet;
  private int at = HEAD + 2;
  private int number;

  private RosterSheet(
      Workbook book,
      ItemRules rules,
      ListedItems listed,
      Map<UUID, PersonView> seen,
      RosterSight sight,
      Map<String, Integer> wanted) {
    this.rules = rules;
    this.listed = listed;
    this.seen = seen;
    this.sight = sight;
    this.wanted = wanted;
    this.columns =
        rules.columns().stream()
            .filter(each -> !sight.columns().contains(each.name()) && !each.once())
            .toList();
    this.sheet = book.newWorksheet("Danh sách");
  }

  /**
   * @param seen what may be told of the people
   * @param common what is said once of the whole list
   */
  static void write(
      OutputStream out,
      String heading,
      ItemRules rules,
      ListedItems listed,
      Map<UUID, PersonView> seen,
      RosterSight sight,
      Map<String, Integer> wanted,
      Map<String, String> common,
      RosterViews views)
      throws IOException {
    var book = new Workbook(out, "HoSo", "1.0");
    var list = new RosterSheet(book, rules, listed, seen, sight, wanted);
    list.head(heading, common);
    list.sections(views);
    FigureSheet.write(book, rules.figures(), listed, common(rules, common));
    book.finish();
  }

  private static String common(ItemRules rules, Map<String, String> common) {
    return String.join(
        " · ",
        rules.columns().stream()
            .filter(each -> each.once() && common.containsKey(each.name()))
            .map(each -> each.label().vi() + ": " + shown(each, common.get(each.name())))
            .toList());
  }

  private void head(String heading, Map<String, String> common) {
    sheet.value(0, 0, heading);
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.value(1, 0, common(rules, common));
    int column = 0;
    for (var label : labels()) {
      sheet.value(HEAD, column, label);
      sheet.value(HEAD + 1, column, label);
      sheet.width(column, column == 1 ? NAME_WIDTH : column == 0 ? 6 : WIDTH);
      if (!label.equals(BIRTH)) {
        sheet.range(HEAD, column, HEAD + 1, column).merge();
      }
      column++;
    }
    if (rules.persons()) {
      sheet.value(HEAD + 1, 2, "Nam");
      sheet.value(HEAD + 1, 3, "Nữ");
      sheet.range(HEAD, 2, HEAD, 3).merge();
    }
    sheet.range(HEAD, 0, HEAD + 1, column - 1).style().bold().wrapText(true).set();
    sheet.freezePane(0, HEAD + 2);
  }

  private static final String BIRTH = "Ngày sinh";

  private List<String> labels() {
    return Stream.of(
            Stream.of("STT", rules.persons() ? "Họ và tên" : word(rules.label())),
            rules.persons() ? Stream.of(BIRTH, BIRTH) : Stream.<String>of(),
            rules.title() == null ? Stream.<String>of() : Stream.of(word(rules.title())),
            columns.stream().map(each -> word(each.label())),
            Stream.of("Kết quả", "Lý do"))
        .flatMap(each -> each)
        .toList();
  }

  private static String word(@Nullable Text text) {
    return text == null ? "" : text.vi();
  }

  private void sections(RosterViews views) {
    for (var section : rules.sections()) {
      var here =
          listed.items().stream()
              .filter(item -> rules.section(item.values()).filter(section::equals).isPresent())
              .toList();
      if (!here.isEmpty()) {
        title(section.label().vi());
        groups(here, views);
      }
    }
    groups(
        listed.items().stream().filter(item -> rules.section(item.values()).isEmpty()).toList(),
        views);
  }

  private void title(String text) {
    sheet.value(at, 1, text);
    sheet.range(at, 0, at, 1).style().bold().set();
    at++;
  }

  private void groups(List<Item> items, RosterViews views) {
    var groups = new LinkedHashMap<String, List<Item>>();
    items.forEach(
        item ->
            groups
                .computeIfAbsent(
                    item.title() == null ? "" : ItemsWanted.key(item.title()),
                    key -> new ArrayList<>())
                .add(item));
    groups.forEach(
        (key, group) -> {
          if (rules.figures().wanted() != null && group.get(0).title() != null) {
            title(opening(group, wanted.get(key)));
          }
          group.forEach(item -> row(item, views.item(item, rules, sight)));
        });
  }

  private String opening(List<Item> group, @Nullable Integer asked) {
    return "%s – %s: %s – Danh sách giới thiệu: %d"
        .formatted(
            group.get(0).title(),
            rules.figures().wanted().vi(),
            asked == null ? "…" : asked,
            group.size());
  }

  private void row(Item item, RosterItem told) {
    int column = 0;
    sheet.value(at, column++, ++number);
    sheet.inlineString(at, column++, item.name());
    if (rules.persons()) {
      PersonView person = item.personId() == null ? null : seen.get(item.personId());
      boolean woman = person != null && person.gender() == Gender.FEMALE;
      text(column + (woman ? 1 : 0), person == null ? null : person.birthText());
      column += 2;
    }
    if (rules.title() != null) {
      text(column++, item.title());
    }
    for (var each : columns) {
      text(column++, shown(each, told.values().get(each.name())));
    }
    text(column++, told.outcomeName());
    text(column, told.reason());
    at++;
  }

  private void text(int column, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      sheet.inlineString(at, column, text);
    }
  }

  static String shown(ItemColumn column, @Nullable String value) {
    return switch (column.kind()) {
      case CHOICE ->
          column.choices().stream()
              .filter(each -> each.value().equals(value))
              .map(each -> each.label().vi())
              .findFirst()
              .orElse("");
      case YES_NO -> "true".equals(value) ? "Có" : "false".equals(value) ? "Không" : "";
      case TEXT, NUMBER, DATE -> Objects.requireNonNullElse(value, "");
    };
  }
}
