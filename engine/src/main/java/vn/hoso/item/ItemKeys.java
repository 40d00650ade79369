package vn.hoso.item;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoso.rule.ItemLimit;

/**
 * What the items of one dossier have in common with others under a limit.
 *
 * @param slug of its procedure
 * @param opener the unit that opened it
 */
record ItemKeys(String slug, @Nullable UUID opener) {

  /** Limits that part procedures are counted under their common name. */
  private static final String APART = "*";

  /** By the item's place among the given; those without are under no such limit. */
  Map<Integer, String> of(ItemLimit limit, List<NewItem> items) {
    var keys = new HashMap<Integer, String>();
    for (int at = 0; at < items.size(); at++) {
      int place = at;
      of(limit, items.get(at)).ifPresent(key -> keys.put(place, key));
    }
    return keys;
  }

  /** Capitals part nothing. Empty where something the limit counts by is not known of the item. */
  Optional<String> of(ItemLimit limit, NewItem item) {
    var parts = limit.per().stream().map(each -> part(item, each)).toList();
    return parts.contains("")
        ? Optional.empty()
        : Optional.of(
            Stream.concat(counted(limit), parts.stream())
                .map(each -> each.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining("|"))
                .toLowerCase(Locale.ROOT));
  }

  private Stream<String> counted(ItemLimit limit) {
    return limit.apart() == null ? Stream.of(slug, limit.name()) : Stream.of(APART, limit.apart());
  }

  private String part(NewItem item, String per) {
    return switch (per) {
      case ItemLimit.PERSON -> item.personId() == null ? "" : item.personId().toString();
      case ItemLimit.TITLE -> item.title() == null ? "" : item.title();
      case ItemLimit.OPENER -> opener == null ? "" : opener.toString();
      default -> item.values().getOrDefault(per, "");
    };
  }
}
