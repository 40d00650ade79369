package vn.hoso.shared;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a query that looks again and again finds in the way: word of it is given the first time, and
 * anew only after it had gone. Each node remembers for itself, until it stops.
 */
public final class OnceTold<T> {

  private Set<T> told = Set.of();

  /**
   * @param found all that is in the way now
   * @return what of it was not there the last time, in the order given
   */
  public synchronized Set<T> news(Collection<T> found) {
    var news = new LinkedHashSet<>(found);
    news.removeAll(told);
    told = Set.copyOf(found);
    return news;
  }
}
