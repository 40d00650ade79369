package vn.hoso.shared;

import java.util.List;

/**
 * What a search found, as much of it as is shown.
 *
 * @param more whether there is more than that: whoever looks narrows his words
 */
public record Found<T>(List<T> items, boolean more) {

  public Found {
    items = List.copyOf(items);
  }

  /**
   * @param oneMore read with one row more than is shown
   */
  public static <T> Found<T> of(List<T> oneMore, int shown) {
    return new Found<>(oneMore.subList(0, Math.min(shown, oneMore.size())), oneMore.size() > shown);
  }
}
