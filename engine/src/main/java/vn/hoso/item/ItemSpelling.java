package vn.hoso.item;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.hoso.rule.ItemColumn;
import vn.hoso.rule.ItemColumn.Kind;
import vn.hoso.rule.ItemRules;
import vn.hoso.shared.Letters;

/**
 * One spelling of what stands in an item, whichever door it came by: what is to be there once could
 * else be there twice, written otherwise.
 */
public final class ItemSpelling {

  private static final String BLANKS = "[\\s\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]+";

  private ItemSpelling() {}

  /** Composed, with single blanks and none around. */
  public static String of(String written) {
    return Letters.composed(written).replaceAll(BLANKS, " ").strip();
  }

  /**
   * Whole numbers without leading zeros, numbers of a series as the series gives them.
   *
   * @param values all of the item
   */
  public static Map<String, String> of(ItemRules rules, Map<String, String> values) {
    var tidy = of(values);
    rules.columns().forEach(column -> tidy.computeIfPresent(column.name(), spelling(column, tidy)));
    return tidy;
  }

  static Map<String, String> of(Map<String, String> values) {
    var tidy = new LinkedHashMap<String, String>();
    values.forEach((name, value) -> tidy.put(name, of(value)));
    return tidy;
  }

  private static java.util.function.BiFunction<String, String, String> spelling(
      ItemColumn column, Map<String, String> values) {
    if (column.kind() == Kind.NUMBER) {
      return (name, value) -> value.replaceFirst("^0+(?=[0-9])", "");
    }
    var series = column.series();
    return series == null
        ? (name, value) -> value
        : (name, value) -> series.spelled(values.get(series.by()), value).orElse(value);
  }
}
