package vn.hoso.roster;

import java.util.OptionalInt;
import java.util.Set;
import vn.hoso.rule.ItemColumn;
import vn.hoso.rule.ItemOutcome;
import vn.hoso.rule.ItemRules;

/**
 * Columns filled in once it was decided who goes on: that a cell of one of them is filled tells how
 * its item came out, to whoever is not told that.
 */
final class ColumnsBehind {

  private final ItemRules rules;
  private final Set<String> his;
  private final OptionalInt decided;

  /**
   * @param untold steps whose outcomes are kept from the reader
   * @param his open steps he does, whose columns he needs
   */
  ColumnsBehind(ItemRules rules, Set<String> untold, Set<String> his) {
    this.rules = rules;
    this.his = his;
    this.decided =
        rules.outcomes().stream()
            .filter(ItemOutcome::ends)
            .flatMap(each -> each.at().stream())
            .filter(untold::contains)
            .mapToInt(rules.order()::indexOf)
            .filter(place -> place >= 0)
            .min();
  }

  boolean tells(ItemColumn column) {
    return decided.isPresent()
        && column.at().stream().anyMatch(step -> rules.order().indexOf(step) > decided.getAsInt())
        && column.at().stream().noneMatch(his::contains);
  }
}
