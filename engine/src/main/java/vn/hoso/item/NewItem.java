package vn.hoso.item;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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

  NewItem only(Set<String> columns) {
    var some = new HashMap<>(values);
    some.keySet().retainAll(columns);
    return new NewItem(personId, name, title, some);
  }

  NewItem with(Map<String, String> common) {
    var whole = new HashMap<>(values);
    whole.putAll(common);
    return new NewItem(personId, name, title, whole);
  }

  public static NewItem person(UUID id, String name) {
    return new NewItem(id, name, null, Map.of());
  }

  /** As the columns of the procedure are written. */
  NewItem spelled(ItemRules rules) {
    return new NewItem(personId, name, title, ItemSpelling.of(rules, values));
  }
}
