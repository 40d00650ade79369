package vn.hoso.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom the stories are about: first those nobody has told of yet, then, however many folders tell
 * of one cell, those another folder has told of. No folder tells of one person twice.
 */
final class DemoPeople {

  static final int HOME_CELL = 8;

  private final List<String[]> all;
  private final List<String[]> untold;
  private final Map<String, List<String[]>> left = new HashMap<>();

  DemoPeople(List<String[]> all) {
    this.all = all;
    this.untold = new ArrayList<>(all);
  }

  /**
   * @param slug of the procedure whose folder tells
   * @param home the cell; null for any
   */
  String[] next(String slug, @Nullable String home) {
    var free = left.computeIfAbsent(slug, each -> new ArrayList<>(all));
    String[] next =
        Stream.concat(untold.stream().filter(free::contains), free.stream())
            .filter(row -> home == null || home.equals(row[HOME_CELL]))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("more stories than people at " + home));
    untold.remove(next);
    free.remove(next);
    return next;
  }
}
