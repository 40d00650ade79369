package vn.hoso.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.folder.EntryRefused;
import vn.hoso.shared.Text;

/**
 * A step in which a dossier stands until a day comes; HoSo itself completes it then.
 *
 * @param until names of dated facts or derived days; the first that is known counts
 * @param outcome with which it goes on when the day has come
 * @param reason why it waits, for officials; {@code en} may be null
 */
public record Wait(List<String> until, String outcome, Text reason) {

  public Wait {
    until = List.copyOf(until);
  }

  /**
   * Null for a step that people do.
   *
   * @param until names parted by blanks
   */
  static @Nullable Wait read(
      @Nullable String until,
      @Nullable String outcome,
      @Nullable String reason,
      @Nullable String reasonEn) {
    if (until == null && outcome == null && reason == null) {
      return null;
    }
    if (until == null || outcome == null || reason == null) {
      throw new EntryRefused(
          "Bước chờ cần cả waitUntil, waitOutcome và waitReason.",
          "A wait needs waitUntil, waitOutcome and waitReason.");
    }
    return new Wait(List.of(until.strip().split("\\s+")), outcome, new Text(reason, reasonEn));
  }
}
