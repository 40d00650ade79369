package vn.hoso.ontime;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.organisation.CurrentUser;

/**
 * Which runs of steps are counted.
 *
 * @param unitId the unit that is asked for, with all below it
 * @param unitPath its path
 * @param now on which it is said what is late
 * @param kept the steps that are counted only in the units he heads
 */
record RunFilter(
    CurrentUser by,
    UUID unitId,
    String unitPath,
    Period period,
    Instant now,
    List<String> kept,
    List<UUID> headed) {

  /**
   * Which of them stand behind a figure.
   *
   * @param alone without what lies below the unit
   * @param procedure slug; null for all
   * @param step id; null for all
   */
  record Narrowed(
      RunState state, boolean alone, @Nullable String procedure, @Nullable String step) {}
}
