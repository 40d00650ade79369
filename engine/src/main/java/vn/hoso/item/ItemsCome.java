package vn.hoso.item;

import java.util.List;
import java.util.Map;

/**
 * Items that came out alike.
 *
 * @param ordinals which of the list they are
 */
public record ItemsCome(String outcome, List<Integer> ordinals) {

  /** What a history keeps of it: how many, and which, so that another outcome shows. */
  public Map<String, Object> told() {
    return Map.of(
        "outcome", outcome, "items", ordinals.size(), "rows", ordinals.stream().sorted().toList());
  }
}
