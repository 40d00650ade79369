package vn.hoso.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which names of one list have met a stranger, over all its portions: every row of such a name asks
 * for him, wherever in the list it stands.
 */
final class MetNames {

  private final Map<String, Integer> rows = new HashMap<>();
  private final Set<String> met = new HashSet<>();

  /**
   * Takes a portion in.
   *
   * @param names of its rows
   * @param now those of them that meet somebody
   * @return how many rows have come to ask for somebody by it
   */
  int asking(List<String> names, Set<String> now) {
    int asking = 0;
    for (String name : names) {
      rows.merge(name, 1, Integer::sum);
      asking += met.contains(name) ? 1 : 0;
    }
    for (String name : now) {
      asking += met.add(name) ? rows.get(name) : 0;
    }
    return asking;
  }
}
