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

  public static NewItem person(UUID id, String name) {
    return new NewItem(id, name, null, Map.of());
  }
}
