package vn.hoso.ballot;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a tally as it is kept.
 *
 * @param stepId of the model, at which the body voted
 * @param carriedFrom the run of the step that was taken back and whose vote this is; null for none
 * @param confirmedBy null until confirmed, with name and time
 * @param reason why an outcome stands against the numbers; null for none
 */
record Ballot(
    UUID taskId,
    UUID dossierId,
    String stepId,
    @Nullable UUID carriedFrom,
    int version,
    Tally tally,
    UUID enteredBy,
    String enteredByName,
    Instant enteredAt,
    UUID confirmedBy,
    String confirmedByName,
    Instant confirmedAt,
    String reason) {

  boolean confirmed() {
    return confirmedBy != null;
  }
}
