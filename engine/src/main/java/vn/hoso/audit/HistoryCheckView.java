package vn.hoso.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What looking through all histories and logs found.
 *
 * @param startedBy name of who asked for it; null: by night
 * @param endedAt null while it goes on, or where it was killed
 * @param brokenOff it ended before all was looked at, or could not look at a part
 * @param entries of all histories
 * @param erased entries whose payload was erased, which is allowed
 * @param logLines sealed lines of the logs
 * @param faultCount how many faults there are; the first hundred are told
 */
public record HistoryCheckView(
    Instant startedAt,
    @Nullable String startedBy,
    @Nullable Instant endedAt,
    boolean brokenOff,
    long dossiers,
    long entries,
    long erased,
    long logLines,
    long faultCount,
    List<Fault> faults) {

  /**
   * @param code of the dossier; null where it belongs to a procedure that keeps things secret, or
   *     where no dossier is concerned
   * @param kind null in checks of earlier releases
   */
  public record Fault(
      @Nullable String code, @Nullable String dossierId, @Nullable FaultKind kind, String text) {}
}
