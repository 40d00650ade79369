package vn.hoso.roster;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.item.Item;
import vn.hoso.item.ItemProblem;
import vn.hoso.item.Items;
import vn.hoso.procedure.ItemColumn;
import vn.hoso.procedure.ItemSeries;
import vn.hoso.shared.FieldError;

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
    var next = new HashMap<>(firsts);
    var filled = new LinkedHashMap<UUID, Map<String, String>>();
    for (var item : items.of(step.step().dossierId())) {
      if (waits(item, step, column)) {
        filled.put(item.id(), Map.of(name, number(item, column.series(), next)));
      }
    }
    return filled;
  }

  private static boolean waits(Item item, RosterStep step, ItemColumn column) {
    return item.active()
        && !step.rules().ended().contains(item.outcome() == null ? "" : item.outcome())
        && item.values().getOrDefault(column.name(), "").isBlank();
  }

  private static String number(Item item, ItemSeries series, Map<String, Long> next) {
    var value = item.values().getOrDefault(series.by(), "");
    var first = next.get(value);
    if (first == null) {
      throw refused(
          "Chưa ghi số đầu của dãy cho “" + value + "”.",
          "The first number for \"" + value + "\" is missing.");
    }
    next.put(value, first + 1);
    return series
        .written(value, first)
        .orElseThrow(
            () ->
                refused(
                    "Dãy số của “" + value + "” không có số " + first + ".",
                    "The series of \"" + value + "\" has no number " + first + "."));
  }

  private static ItemProblem refused(String vi, String en) {
    return ItemProblem.refused(List.of(new FieldError("firsts", "wrong", vi, en)));
  }
}
