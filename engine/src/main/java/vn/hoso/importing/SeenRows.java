package vn.hoso.importing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.hoso.shared.Letters;
import vn.hoso.shared.SameName;

/** The rows of a list so far, by what tells them apart. */
final class SeenRows {

  private record Seen(int row, String spelling) {}

  private final Map<String, Seen> seen = new HashMap<>();

  /**
   * The row that said the same before; null where none did.
   *
   * @param spelling of a key that has no accents; null where the key says everything
   */
  Integer earlier(String key, String spelling, int row) {
    Seen here = new Seen(row, spelling);
    Seen before = seen.putIfAbsent(key, here);
    if (before == null) {
      return null;
    }
    if (spelling == null || SameName.of(before.spelling(), spelling) != SameName.NO) {
      return before.row();
    }
    Seen same =
        seen.putIfAbsent(key + " | " + Letters.composed(spelling).toLowerCase(Locale.ROOT), here);
    return same == null ? null : same.row();
  }
}
