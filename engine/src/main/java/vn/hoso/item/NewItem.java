package vn.hoso.item;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item to be put on a list.
 *
 * @param values by name of the column
 */
public record NewItem(
    @Nullable UUID personId, String name, @Nullable String title, Map<String, String> values) {

  static NewItem of(Item item) {
    return new NewItem(item.personId(), item.name(), item.title(), item.values());
  }

  public static NewItem person(UUID id, String name) {
    return new NewItem(id, name, null, Map.of());
  }
}
