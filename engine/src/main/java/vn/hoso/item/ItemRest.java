package vn.hoso.item;

import java.util.List;

/**
 * Those that have not come out yet.
 *
 * @param first the names of the first of them
 */
public record ItemRest(int count, List<String> first) {

  public ItemRest {
    first = List.copyOf(first);
  }
}
