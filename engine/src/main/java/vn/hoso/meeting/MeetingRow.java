package vn.hoso.meeting;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.hoso.shared.Problem;

/**
 * A row of a list as it is kept.
 *
 * @param data what was typed for this row alone
 * @param count null for none
 * @param outcome null until recorded; so are the two after it
 */
record MeetingRow(
    UUID meetingId,
    UUID taskId,
    UUID dossierId,
    JsonNode data,
    boolean postponed,
    String postponedReason,
    RowCount count,
    String outcome,
    Instant recordedAt,
    String recordedByName) {

  boolean recorded() {
    return recordedAt != null;
  }

  boolean typed() {
    return !data.isEmpty() || count != null;
  }

  /** Whether the refusal asks for nothing but the reason that is typed and kept when recording. */
  boolean explains(Problem refusal) {
    return count != null
        && count.reason() != null
        && !refusal.errors().isEmpty()
        && refusal.errors().stream().allMatch(error -> error.field().equals("ballotReason"));
  }

  /** Whether something is to be recorded: typed, not recorded, not left for the next time. */
  boolean due() {
    return !recorded() && !postponed && typed();
  }
}
