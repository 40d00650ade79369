package vn.hoso.signing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.item.Item;
import vn.hoso.item.Items;
import vn.hoso.rule.IssuedPaper;
import vn.hoso.rule.ItemColumn;
import vn.hoso.rule.ItemOutcome;
import vn.hoso.rule.ItemRules;
import vn.hoso.shared.DayText;

/** What a paper says of the items it is about, in the words of the procedure. */
@Component
class PaperItems {

  private static final String YES = "true";

  private final Items items;

  PaperItems(Items items) {
    this.items = items;
  }

  /**
   * The items in their order, each by the names papers use; none where the paper speaks of none.
   * Those taken off the list are on no paper.
   */
  List<Map<String, String>> of(UUID dossierId, ItemRules rules, IssuedPaper paper) {
    return paper.listsItems() || rules.many()
        ? words(items.of(dossierId), rules, paper)
        : List.of();
  }

  static List<Map<String, String>> words(List<Item> all, ItemRules rules, IssuedPaper paper) {
    List<Map<String, String>> listed = new ArrayList<>();
    for (Item item : all) {
      if (item.active() && speaksOf(paper, rules, item.outcome())) {
        listed.add(words(rules, item, listed.size() + 1));
      }
    }
    return listed;
  }

  private static boolean speaksOf(IssuedPaper paper, ItemRules rules, @Nullable String outcome) {
    if (!paper.items().isEmpty()) {
      return paper.items().contains(outcome);
    }
    return rules.outcomes().isEmpty()
        || rules
            .outcome(outcome)
            .filter(each -> paper.outcome().equals(each.dossier()))
            .isPresent();
  }

  private static Map<String, String> words(ItemRules rules, Item item, int number) {
    Map<String, String> words = new HashMap<>();
    words.put(IssuedPaper.Column.NUMBER, String.valueOf(number));
    words.put("name", item.name());
    words.put("title", said(item.title()));
    words.put(
        "outcome",
        rules.outcome(item.outcome()).map(ItemOutcome::label).map(l -> l.vi()).orElse(""));
    words.put("reason", said(item.reason()));
    rules
        .columns()
        .forEach(
            column -> words.put(column.name(), said(column, item.values().get(column.name()))));
    return words;
  }

  private static String said(ItemColumn column, @Nullable String value) {
    if (value == null) {
      return "";
    }
    return switch (column.kind()) {
      case TEXT, NUMBER -> value;
      case YES_NO -> value.equals(YES) ? "Có" : "Không";
      case DATE -> day(value);
      case CHOICE ->
          column.choices().stream()
              .filter(choice -> choice.value().equals(value))
              .map(choice -> choice.label().vi())
              .findFirst()
              .orElse(value);
    };
  }

  private static String day(String value) {
    try {
      return DayText.of(LocalDate.parse(value));
    } catch (DateTimeParseException asWritten) {
      return value;
    }
  }

  private static String said(@Nullable String text) {
    return text == null ? "" : text;
  }
}
