package vn.hoso.roster;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.item.Item;
import vn.hoso.item.ItemProblem;
import vn.hoso.item.Items;
import vn.hoso.rule.ItemColumn;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Text;

/** Gives numbers one after the other, each value of a choice from a series of its own. */
@Component
class RosterNumbers {

  private final Items items;

  RosterNumbers(Items items) {
    this.items = items;
  }

  /** What is to be filled in, by item. */
  Map<UUID, Map<String, String>> give(RosterStep step, String name, Map<String, Long> firsts) {
    var column =
        step.rules().columnsAt(step.id()).stream()
            .filter(each -> each.name().equals(name) && each.series() != null)
            .findFirst()
            .orElseThrow(ItemProblem::mayNot);
    var waiting =
        items.of(step.step().dossierId()).stream()
            .filter(each -> waits(each, step, column))
            .toList();
    requireFirsts(waiting, step, column, firsts);
    var next = new HashMap<>(firsts);
    var filled = new LinkedHashMap<UUID, Map<String, String>>();
    waiting.forEach(item -> filled.put(item.id(), Map.of(name, number(item, step, column, next))));
    return filled;
  }

  /** All that are missing are told at once, each where it is written. */
  private static void requireFirsts(
      List<Item> waiting, RosterStep step, ItemColumn column, Map<String, Long> firsts) {
    var missing =
        waiting.stream()
            .map(item -> series(item, column))
            .distinct()
            .filter(value -> firsts.get(value) == null)
            .map(
                value ->
                    refused(
                        value,
                        "Hãy ghi số đầu của dãy " + said(step, column, value).vi() + ".",
                        "Give the first number of the series "
                            + said(step, column, value).in(Locale.ENGLISH)
                            + "."))
            .toList();
    if (!missing.isEmpty()) {
      throw ItemProblem.refused(missing);
    }
  }

  private static boolean waits(Item item, RosterStep step, ItemColumn column) {
    return item.active()
        && !step.rules().ended(step.id()).contains(item.outcome() == null ? "" : item.outcome())
        && item.values().getOrDefault(column.name(), "").isBlank();
  }

  private static String number(
      Item item, RosterStep step, ItemColumn column, Map<String, Long> next) {
    var value = series(item, column);
    var number = next.merge(value, 1L, Long::sum) - 1;
    return column
        .series()
        .written(value, number)
        .orElseThrow(
            () ->
                ItemProblem.refused(
                    List.of(
                        refused(
                            value,
                            "Dãy số %s không có số %d."
                                .formatted(said(step, column, value).vi(), number),
                            "The series %s has no number %d."
                                .formatted(
                                    said(step, column, value).in(Locale.ENGLISH), number)))));
  }

  private static String series(Item item, ItemColumn column) {
    return item.values().getOrDefault(column.series().by(), "");
  }

  /** What people call the value that parts the series. */
  private static Text said(RosterStep step, ItemColumn column, String value) {
    return step.rules().columns().stream()
        .filter(each -> each.name().equals(column.series().by()))
        .flatMap(each -> each.choices().stream())
        .filter(choice -> choice.value().equals(value))
        .map(ItemColumn.Choice::label)
        .findFirst()
        .orElseGet(() -> new Text(value, value));
  }

  private static FieldError refused(String value, String vi, String en) {
    return new FieldError("firsts." + value, "wrong", vi, en);
  }
}
