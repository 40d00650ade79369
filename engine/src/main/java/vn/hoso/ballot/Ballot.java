package vn.hoso.ballot;

import java.time.Instant;
import java.util.UUID;

/**
 * One version of a tally as it is kept.
 *
 * @param stepId of the model, at which the body voted
 * @param confirmedBy null until confirmed, with name and time
 * @param reason why an outcome stands against the numbers; null for none
 */
record Ballot(
    UUID taskId,
    UUID dossierId,
    String stepId,
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
