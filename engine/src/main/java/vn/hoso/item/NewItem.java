package vn.hoso.item;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.rule.ItemRules;

/**
 * An item to be put on a list, its texts in one spelling.
 *
 * @param values by name of the column
 */
public record NewItem(
    @Nullable UUID personId, String name, @Nullable String title, Map<String, String> values) {

  public NewItem {
    name = ItemSpelling.of(name);
    title = title == null ? null : ItemSpelling.of(title);
    values = Map.copyOf(ItemSpelling.of(values));
  }

  static NewItem of(Item item) {
    return new NewItem(item.personId(), item.name(), item.title(), item.values());
  }

  public static NewItem person(UUID id, String name) {
    return new NewItem(id, name, null, Map.of());
  }

  /** As the columns of the procedure are written. */
  NewItem spelled(ItemRules rules) {
    return new NewItem(personId, name, title, ItemSpelling.of(rules, values));
  }
}
