package vn.hoso.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.Confidence;

/**
 * What of a procedure is not sourced, and what was confirmed of it.
 *
 * @param open how many rows must still be confirmed
 * @param mayConfirm whether the asker may confirm, or only reads
 */
record ConfirmationsView(
    String slug, int open, int confirmed, boolean mayConfirm, List<ConfirmedRow> rows) {

  /** Whether a row is confirmed as it stands today. */
  enum State {
    OPEN,
    /** It was confirmed, and has changed since. */
    CHANGED,
    CONFIRMED
  }

  /**
   * @param part key of the folder's description it stands under
   * @param facet what of the entry is meant; null for itself
   * @param said what must be confirmed, in words; empty where the label says it all
   * @param history the latest first
   */
  record ConfirmedRow(
      String key,
      String hash,
      String part,
      @Nullable String facet,
      String label,
      String said,
      @Nullable String source,
      Confidence confidence,
      State state,
      List<ConfirmationLine> history) {}

  /**
   * @param holds whether it confirms the row as it stands today
   * @param ofFormer whether the row said something else then
   */
  record ConfirmationLine(
      UUID id,
      String document,
      @Nullable LocalDate documentOn,
      @Nullable String note,
      String byName,
      Instant at,
      boolean holds,
      boolean ofFormer,
      @Nullable String withdrawnByName,
      @Nullable Instant withdrawnAt,
      @Nullable String withdrawnReason) {}

  /** How much of one procedure is open. */
  record ConfirmationCount(String slug, int open, int confirmed) {}
}
